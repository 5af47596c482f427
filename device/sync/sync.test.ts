import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DeviceId, EventId, ProfileId, QuestionId, UserId } from "#core/base/ids.ts";
import { instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Fault, MockServer } from "./mock-server.ts";

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

const keep = (n: number): LogEvent => ({
  ...{
    id: uuid(n) as EventId,
    format: EVENT_FORMAT,
    deviceId: uuid(9) as DeviceId,
    at: instant(1_790_000_000_000 + n),
  },
  ...{ zoneOffset: 0, dayStart: 240, type: "keep", questionId: uuid(n) as QuestionId },
});

/** A fresh device: a new database and newly loaded code, as a page has. */
async function aDevice(server: MockServer) {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", server.fetch);
  const [events, { sync }, { deviceState }, { readCourses }] = await Promise.all([
    import("../store/events.ts"),
    import("./sync.ts"),
    import("../store/device-state.ts"),
    import("../store/courses.ts"),
  ]);
  await deviceState();
  return { ...events, sync, readCourses };
}

let server: MockServer;

beforeEach(async () => {
  const { MockServer } = await import("./mock-server.ts");
  server = new MockServer();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const idsOf = (log: readonly { readonly event: LogEvent }[]) => log.map(({ event }) => event.id);

test("what is written without a network arrives when it is back, once", async () => {
  const device = await aDevice(server);
  await device.addEvents([keep(1), keep(2)]);
  server.faults = ["dropped"];
  expect(await device.sync()).toBe("unreachable");
  expect((await device.countDeliveries()).waiting).toBe(2);
  expect(await device.sync()).toBe("done");
  expect(await device.countDeliveries()).toEqual({ waiting: 0, rejected: [] });
  expect(idsOf(server.log)).toEqual([uuid(1), uuid(2)]);
});

test("an answer that was lost on the way back does no harm", async () => {
  const device = await aDevice(server);
  await device.addEvents([keep(1)]);
  server.faults = ["none", "answer-lost"];
  expect(await device.sync()).toBe("unreachable");
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.log)).toEqual([uuid(1)]);
  expect((await device.countDeliveries()).waiting).toBe(0);
});

test("what other devices did is fetched, page after page", async () => {
  const device = await aDevice(server);
  for (let n = 1; n <= 8; n++) server.add(keep(n));
  expect(await device.sync()).toBe("done");
  expect(idsOf(await device.readLog())).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(uuid));
});

test.each(["sent here", "made elsewhere"])(
  "the text of a first card, %s, is here after one exchange",
  async (where) => {
    const device = await aDevice(server);
    server.courses = [
      { profile: { id: uuid(3) as ProfileId, slug: "rivers", title: "Rivers" }, revision: 1, questions: [] },
    ];
    if (where === "sent here") await device.addEvents([keep(1)]);
    else {
      await device.sync();
      server.add(keep(1));
    }
    expect(await device.sync()).toBe("done");
    expect(await device.readCourses()).toEqual(server.courses);
  },
);

test("what the server refuses stays visible with its reason, and leaves the log", async () => {
  const device = await aDevice(server);
  await device.addEvents([keep(1), keep(2)]);
  server.refused.add(uuid(1) as EventId);
  expect(await device.sync()).toBe("done");
  expect(await device.countDeliveries()).toEqual({ waiting: 0, rejected: ["Not yours."] });
  expect(idsOf(await device.readLog())).toEqual([uuid(2)]);
});

test("when a guest becomes somebody else, what was not sent goes along and the rest is theirs", async () => {
  const device = await aDevice(server);
  await device.addEvents([keep(1)]);
  await device.sync();
  await device.addEvents([keep(2)]);
  const { MockServer } = await import("./mock-server.ts");
  const account = new MockServer();
  account.userId = uuid(77) as UserId;
  account.add(keep(5));
  vi.stubGlobal("fetch", account.fetch);
  expect(await device.sync()).toBe("done");
  expect(idsOf(await device.readLog())).toEqual([uuid(2), uuid(5)]);
  expect(idsOf(account.log)).toEqual([uuid(5), uuid(2)]);
});

test("over any network, in the end both have the union of both, each event once", async () => {
  const fault = fc.constantFrom<Fault>("none", "dropped", "answer-lost", "down");
  const step = fc.oneof(fc.constant("write" as const), fc.constant("elsewhere" as const), fc.constant("sync" as const));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(fault, { maxLength: 20 }), async (steps, faults) => {
      const { MockServer } = await import("./mock-server.ts");
      const backend = new MockServer();
      backend.faults = faults;
      const device = await aDevice(backend);
      const written: string[] = [];
      for (const [n, what] of steps.entries()) {
        if (what === "sync") await device.sync();
        else {
          written.push(uuid(n));
          if (what === "write") await device.addEvents([keep(n)]);
          else backend.add(keep(n));
        }
      }
      backend.faults = [];
      expect(await device.sync()).toBe("done");
      expect(idsOf(await device.readLog()).sort()).toEqual([...written].sort());
      expect(idsOf(backend.log).sort()).toEqual([...written].sort());
    }),
    { numRuns: 40 },
  );
});
