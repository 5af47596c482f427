import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EventId, ProfileId } from "#core/base/ids.ts";
import { MockServer, type Fault } from "./mock-server.ts";
import { idsOf, keep, uuid } from "./samples.ts";
import { aPage } from "./test-device.ts";

let server: MockServer;

beforeEach(() => {
  server = new MockServer();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is written without a network arrives when it is back, once", async () => {
  const device = await aPage(server);
  await device.addEvents([keep(1), keep(2)]);
  server.faults = ["dropped"];
  expect(await device.sync()).toBe("unreachable");
  expect((await device.countDeliveries()).waiting).toBe(2);
  expect(await device.sync()).toBe("done");
  expect(await device.countDeliveries()).toEqual({ waiting: 0, rejected: [] });
  expect(idsOf(server.log)).toEqual([uuid(1), uuid(2)]);
});

test("an answer that was lost on the way back, or sent twice, does no harm", async () => {
  const device = await aPage(server);
  await device.addEvents([keep(1)]);
  server.faults = ["none", "answer-lost"];
  expect(await device.sync()).toBe("unreachable");
  server.faults = ["none", "twice"];
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.log)).toEqual([uuid(1)]);
  expect((await device.countDeliveries()).waiting).toBe(0);
});

test("what other devices did is fetched, page after page", async () => {
  const device = await aPage(server);
  for (let n = 1; n <= 8; n++) server.add(keep(n));
  expect(await device.sync()).toBe("done");
  expect(idsOf(await device.readLog())).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(uuid));
});

const rivers = {
  profile: { id: uuid(3) as ProfileId, slug: "rivers", title: "Rivers" },
  revision: 1,
  questions: [],
};

test.each(["sent here", "made elsewhere"])(
  "the text of a first card, %s, is here after one exchange",
  async (where) => {
    const device = await aPage(server);
    server.courses = [rivers];
    if (where === "sent here") await device.addEvents([keep(1)]);
    else {
      await device.sync();
      server.add(keep(1));
    }
    expect(await device.sync()).toBe("done");
    expect(await device.readCourses()).toEqual(server.courses);
  },
);

test("a text that was opened here is kept, even for somebody whom the server does not know", async () => {
  const device = await aPage(server);
  server.userId = null;
  server.courses = [rivers];
  await device.noteOpened("rivers");
  expect(await device.sync()).toBe("signed-out");
  expect(await device.findReading("rivers")).toMatchObject({ title: "Rivers" });
});

test("a text that changed is fetched again, one that was taken away is let go", async () => {
  const device = await aPage(server);
  server.courses = [rivers];
  await device.noteOpened("rivers");
  await device.sync();
  server.courses = [{ ...rivers, revision: 2, profile: { ...rivers.profile, title: "Many rivers" } }];
  await device.sync();
  expect(await device.findReading("rivers")).toMatchObject({ title: "Many rivers" });
  server.asked.length = 0;
  await device.sync();
  expect(server.asked).not.toContain("/api/course/rivers");
  server.courses = [];
  await device.sync();
  expect(await device.readReadings()).toEqual([]);
});

test("what the server refuses stays visible with its reason until it is put away, and leaves the log", async () => {
  const device = await aPage(server);
  await device.addEvents([keep(1), keep(2)]);
  server.refused.add(uuid(1) as EventId);
  expect(await device.sync()).toBe("done");
  expect(await device.countDeliveries()).toEqual({ waiting: 0, rejected: ["Not yours."] });
  expect(idsOf(await device.readLog())).toEqual([uuid(2)]);
  expect(await device.refusedEvents()).toEqual([{ event: keep(1), why: "Not yours." }]);
  await device.dismissRefused([uuid(1) as EventId, uuid(2) as EventId]);
  expect(await device.refusedEvents()).toEqual([]);
  expect(idsOf(await device.readLog())).toEqual([uuid(2)]);
});

test("one event on which the server breaks keeps no other back", async () => {
  const device = await aPage(server);
  const all = Array.from({ length: 150 }, (_, n) => keep(n + 1));
  await device.addEvents(all);
  server.breaking.add(uuid(77) as EventId);
  expect(await device.sync()).toBe("trouble");
  expect(idsOf(server.log)).toHaveLength(149);
  expect((await device.countDeliveries()).waiting).toBe(1);
  server.breaking.clear();
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.log)).toHaveLength(150);
});

test("a server that breaks on everything is left alone after a few requests", async () => {
  const device = await aPage(server);
  await device.addEvents(Array.from({ length: 300 }, (_, n) => keep(n + 1)));
  server.faults = ["none", ...Array.from({ length: 100 }, (): Fault => "broken")];
  expect(await device.sync()).toBe("trouble");
  expect(server.asked.length).toBeLessThan(20);
  expect((await device.countDeliveries()).waiting).toBe(300);
});

test("the device knows by how much its clock is wrong", async () => {
  const device = await aPage(server);
  server.now = Date.now() - 86_400_000;
  await device.sync();
  expect((await device.deviceState()).clockAheadMs / 3_600_000).toBeCloseTo(24, 1);
});

test("over any network, in the end both have the union of both, each event once", async () => {
  const fault = fc.constantFrom<Fault>("none", "dropped", "answer-lost", "down", "broken", "twice");
  const step = fc.oneof(fc.constant("write" as const), fc.constant("elsewhere" as const), fc.constant("sync" as const));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(fault, { maxLength: 20 }), async (steps, faults) => {
      const backend = new MockServer();
      backend.faults = faults;
      const device = await aPage(backend);
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
    { numRuns: 25 },
  );
}, 30_000);

test("two devices that were apart, and two pages of each, meet at the same log, whoever comes when", async () => {
  const step = fc.record({ page: fc.nat(3), isSync: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      const backend = new MockServer();
      const [a, b] = [await aPage(backend), await aPage(backend)];
      const pages = [a, b, await aPage(backend, a.stores), await aPage(backend, b.stores)] as const;
      for (const [n, { page, isSync }] of steps.entries()) {
        const chosen = pages[page] ?? a;
        chosen.use();
        if (isSync) await chosen.sync();
        else await chosen.addEvents([keep(n)]);
      }
      for (const device of [a, b, a]) {
        device.use();
        expect(await device.sync()).toBe("done");
      }
      const logs = [];
      for (const page of pages) {
        page.use();
        logs.push(await page.readLog());
      }
      for (const log of logs) expect(log).toEqual(logs[0]);
      expect(logs[0]).toHaveLength(steps.filter(({ isSync }) => !isSync).length);
    }),
    { numRuns: 12 },
  );
}, 30_000);
