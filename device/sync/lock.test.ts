import { EventEmitter, once } from "node:events";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 4) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The lock as another tab has it. */
async function aTab() {
  vi.resetModules();
  const { alone } = await import("./lock.ts");
  return alone;
}

test("a tab that slept beyond its lease leaves alone the lease that another took meanwhile", async () => {
  const [sleeper, taker, third] = [await aTab(), await aTab(), await aTab()];
  const tabs = new EventEmitter();
  const hasBegun = once(tabs, "begun");
  const sleeping = sleeper(async () => {
    const isAwake = once(tabs, "awake");
    tabs.emit("begun");
    await isAwake;
  });
  await hasBegun;
  expect(await third(() => Promise.resolve())).toBe(false);
  vi.advanceTimersByTime(60_000);
  const ran = await taker(async () => {
    tabs.emit("awake");
    await sleeping;
    expect(await third(() => Promise.resolve())).toBe(false);
  });
  expect(ran).toBe(true);
  expect(await third(() => Promise.resolve())).toBe(true);
});
