import { EventEmitter, once } from "node:events";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeStorage } from "./fake-storage.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", {});
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 4) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Lock = (work: () => Promise<void>) => Promise<boolean>;

/** The lock as a page of a tab has it; of another tab where none is given. */
async function aPage(tab = new FakeStorage()): Promise<Lock> {
  vi.resetModules();
  const { alone } = await import("./lock.ts");
  return (work) => {
    vi.stubGlobal("sessionStorage", tab);
    return alone(work);
  };
}

const nothing = () => Promise.resolve();

test("a tab that slept beyond its lease leaves alone the lease that another took meanwhile", async () => {
  const [sleeper, taker, third] = [await aPage(), await aPage(), await aPage()];
  const tabs = new EventEmitter();
  const hasBegun = once(tabs, "begun");
  const sleeping = sleeper(async () => {
    const isAwake = once(tabs, "awake");
    tabs.emit("begun");
    await isAwake;
  });
  await hasBegun;
  expect(await third(nothing)).toBe(false);
  vi.advanceTimersByTime(60_000);
  const ran = await taker(async () => {
    tabs.emit("awake");
    await sleeping;
    expect(await third(nothing)).toBe(false);
  });
  expect(ran).toBe(true);
  expect(await third(nothing)).toBe(true);
});

test("a page that was left while it sent is followed at once by the next page of its tab, and by no other", async () => {
  const tab = new FakeStorage();
  const left = await aPage(tab);
  const hasBegun = new Promise<void>((resolve) => {
    void left(() => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  await hasBegun;
  const [another, next, afterThat] = [await aPage(), await aPage(tab), await aPage(tab)];
  expect(await another(nothing)).toBe(false);
  expect(await next(nothing)).toBe(true);
  expect(await another(nothing)).toBe(true);
  expect(await afterThat(nothing)).toBe(true);
});

test("a tab that is duplicated while it sends is another tab from then on", async () => {
  const tab = new FakeStorage();
  const original = await aPage(tab);
  const begun = (page: Lock) =>
    new Promise<void>((resolve) => {
      void page(() => {
        resolve();
        return new Promise(() => undefined);
      });
    });
  await begun(original);
  const duplicate = await aPage(new FakeStorage(tab));
  await begun(duplicate);
  expect(await original(nothing)).toBe(false);
});
