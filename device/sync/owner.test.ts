import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProfileId, UserId } from "#core/base/ids.ts";
import { MockServer } from "./mock-server.ts";
import { idsOf, keep, uuid } from "./samples.ts";
import { aPage } from "./test-device.ts";

const [guest, lena, tom] = [uuid(101), uuid(102), uuid(103)] as [UserId, UserId, UserId];

let server: MockServer;

beforeEach(() => {
  server = new MockServer();
  server.userId = guest;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function signIn(userId: UserId | null): void {
  server.userId = userId;
  server.isGuest = userId === guest;
}

test("when a guest becomes an account, what was not sent goes along, and the account’s log comes", async () => {
  const device = await aPage(server);
  await device.sync();
  await device.addEvents([keep(2)]);
  server.merged.set(guest, lena);
  signIn(lena);
  server.add(keep(5));
  expect(await device.sync()).toBe("done");
  expect(idsOf(await device.readLog())).toEqual([uuid(2), uuid(5)]);
  expect(idsOf(server.logOf(lena)).sort()).toEqual([uuid(2), uuid(5)]);
});

test("when somebody else signs in, they see nothing and send nothing of the one before, who finds it again", async () => {
  const device = await aPage(server);
  signIn(lena);
  await device.sync();
  await device.addEvents([keep(1)]);
  signIn(tom);
  expect(await device.sync()).toBe("new-person");
  expect(await device.sync()).toBe("done");
  expect(await device.readLog()).toEqual([]);
  expect(server.logOf(tom)).toEqual([]);
  await device.addEvents([keep(2)]);
  await device.sync();
  signIn(lena);
  expect(await device.sync()).toBe("new-person");
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.logOf(lena))).toEqual([uuid(1)]);
  expect(idsOf(server.logOf(tom))).toEqual([uuid(2)]);
  expect(idsOf(await device.readLog())).toEqual([uuid(1)]);
});

test("a guest whom the server forgot is nobody’s: the next person does not get their answers", async () => {
  const device = await aPage(server);
  await device.sync();
  await device.addEvents([keep(1)]);
  signIn(lena);
  expect(await device.sync()).toBe("new-person");
  await device.sync();
  expect(server.logOf(lena)).toEqual([]);
  expect(await device.readLog()).toEqual([]);
});

test("a session that is over keeps everything until the same person returns", async () => {
  const device = await aPage(server);
  signIn(lena);
  await device.sync();
  await device.addEvents([keep(1)]);
  signIn(null);
  expect(await device.sync()).toBe("signed-out");
  expect((await device.countDeliveries()).waiting).toBe(1);
  expect(idsOf(await device.readLog())).toEqual([uuid(1)]);
  signIn(lena);
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.logOf(lena))).toEqual([uuid(1)]);
});

test("a session that is over keeps the texts of its cards, so that study goes on", async () => {
  const device = await aPage(server);
  signIn(lena);
  server.courses = [
    { profile: { id: uuid(3) as ProfileId, slug: "mills", title: "Mills" }, revision: 1, questions: [] },
  ];
  await device.addEvents([keep(1)]);
  await device.sync();
  expect(await device.readCourses()).toEqual(server.courses);
  signIn(null);
  expect(await device.sync()).toBe("signed-out");
  expect(await device.readCourses()).toEqual(server.courses);
});

test.each(["keep", "forget"] as const)("whoever signs out unsent may %s what waits", async (unsent) => {
  const device = await aPage(server);
  signIn(lena);
  await device.sync();
  await device.addEvents([keep(1)]);
  await device.endTurn(unsent);
  expect(await device.readLog()).toEqual([]);
  await device.addEvents([keep(2)]);
  signIn(lena);
  if (unsent === "keep") expect(await device.sync()).toBe("new-person");
  expect(await device.sync()).toBe("done");
  expect(idsOf(server.logOf(lena)).sort()).toEqual(unsent === "keep" ? [uuid(1), uuid(2)] : [uuid(2)]);
});

test("signing out with everything sent leaves no store of theirs behind", async () => {
  const device = await aPage(server);
  signIn(lena);
  await device.addEvents([keep(1)]);
  await device.sync();
  const { name } = await device.currentStore();
  await device.endTurn("keep");
  expect((await device.stores.databases()).map((database) => database.name)).not.toContain(name);
  expect(await device.storeOf(lena)).toBeUndefined();
});

test("another page of the browser follows to the store of the next person", async () => {
  const device = await aPage(server);
  signIn(lena);
  await device.addEvents([keep(1)]);
  await device.sync();
  const other = await aPage(server, device.stores);
  expect(idsOf(await other.readLog())).toEqual([uuid(1)]);
  await device.endTurn("forget");
  expect(await other.readLog()).toEqual([]);
});
