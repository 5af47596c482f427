import { afterEach, expect, test, vi } from "vitest";
import type { SyncState } from "./sync-state.ts";

const exchange = vi.hoisted(() => ({ state: "busy", count: 0 }));

vi.mock("./sync.ts", () => ({
  sync: () => {
    exchange.count++;
    return Promise.resolve(exchange.state);
  },
}));
vi.mock("../store/device-state.ts", () => ({ deviceState: () => Promise.resolve({}) }));
vi.mock("../store/events.ts", () => ({ countDeliveries: () => Promise.resolve({ waiting: 0, rejected: [] }) }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How often an exchange is tried in five minutes that all end alike. */
async function triesInFiveMinutes(state: SyncState): Promise<number> {
  Object.assign(exchange, { state, count: 0 });
  vi.resetModules();
  vi.useFakeTimers();
  const listening = { addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal("document", listening);
  for (const [name, listen] of Object.entries(listening)) vi.stubGlobal(name, listen);
  const { watchSync } = await import("./loop.ts");
  const stop = watchSync(() => undefined);
  await vi.advanceTimersByTimeAsync(300_000);
  stop();
  return exchange.count;
}

test("a server that is away is asked ever less often, another tab’s turn is waited for without growing patience", async () => {
  expect(await triesInFiveMinutes("unreachable")).toBeLessThan(10);
  expect(await triesInFiveMinutes("busy")).toBeGreaterThan(50);
});
