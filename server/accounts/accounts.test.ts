import { beforeAll, describe, expect, test } from "vitest";
import { v7 } from "uuid";
import { addMs } from "#core/base/instant.ts";
import type { DeviceId, EventId } from "#core/base/ids.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { Session } from "../auth/session.ts";
import { clock } from "../clock.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { eventsSince } from "../reviews/events-since.ts";
import { acceptEvents } from "../reviews/accept-events.ts";
import { getCourse } from "../profiles/read-course.ts";
import { listAttempts } from "../quizzes/read-attempt.ts";
import { startAttempt } from "../quizzes/start-attempt.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { changePassword } from "./change-password.ts";
import { deleteAccount } from "./delete-account.ts";
import { hasBecome } from "./merge-guest.ts";
import { register } from "./register.ts";
import { readMe } from "./read-me.ts";
import { makeResetToken, resetPassword } from "./reset-password.ts";
import { signIn } from "./sign-in.ts";
import { signInByIdentity } from "./sign-in-by-identity.ts";
import { signOutEverywhere } from "./sign-out.ts";

const password = "a long enough password";
const address = (): string => `${v7()}@school.example`;
const peer = "test";

const named = ({ userId }: Session): Context => ({ actor: { userId, isGuest: false }, now: clock() });
const anyone = () => ({ actor: null, peer, now: clock() });

async function keepOne(owner: Context): Promise<void> {
  const { questions } = await getCourse(owner.actor, "rivers");
  const stamp = { id: v7() as EventId, format: EVENT_FORMAT, deviceId: v7() as DeviceId, at: owner.now };
  const event = { ...stamp, zoneOffset: 0, dayStart: 240, type: "keep", questionId: questions[0]?.id };
  expect((await acceptEvents(owner, { events: [event] })).results).toMatchObject([{ status: "accepted" }]);
}

const eventsOf = async (owner: Context) => (await eventsSince(owner, { since: 0 })).events;

beforeAll(aLibrary);

describe("a guest", () => {
  test("becomes somebody on the same row, and keeps the log", async () => {
    const guest = await aGuest();
    await keepOne(guest);
    const session = await register({ ...guest, peer }, { email: address(), password });
    expect(session.userId).toBe(guest.actor.userId);
    expect(await eventsOf(named(session))).toHaveLength(1);
  });

  test("who registers leaves no session behind that would open the account", async () => {
    const guest = await aGuest();
    const before = await versionOf(guest);
    const session = await register({ ...guest, peer }, { email: address(), password });
    expect(session.version).not.toBe(before);
    expect(await versionOf(guest)).toBe(session.version);
  });

  test("who became somebody in another tab is not taken along", async () => {
    const guest = await aGuest();
    await register({ ...guest, peer }, { email: address(), password });
    const email = address();
    await register(anyone(), { email, password });
    await expect(signIn({ ...guest, peer }, { email, password })).rejects.toMatchObject({ code: "conflict" });
    expect(await versionOf(guest)).toBeGreaterThan(0);
  });

  test("who signs in to an older account brings log and quizzes along, and is gone", async () => {
    const email = address();
    const account = named(await register(anyone(), { email, password }));
    await keepOne(account);
    const guest = await aGuest();
    await keepOne(guest);
    await startAttempt(guest, {
      profile: "rivers",
      mode: "practice",
      count: 3,
      topics: [],
      kinds: [],
      questionIds: [],
    });
    const session = await signIn({ ...guest, peer }, { email, password });
    expect(session.userId).toBe(account.actor.userId);
    expect(await eventsOf(account)).toHaveLength(2);
    expect((await listAttempts(account)).attempts).toHaveLength(1);
    expect(await hasBecome(guest.actor.userId, account.actor.userId)).toBe(true);
    expect(await hasBecome(guest.actor.userId, (await aGuest()).actor.userId)).toBe(false);
    expect(await db().user.findUnique({ where: { id: guest.actor.userId } })).toBeNull();
  });

  test("cannot take an e-mail that has an account; nothing changes", async () => {
    const email = address();
    await register(anyone(), { email, password });
    const guest = await aGuest();
    await expect(register({ ...guest, peer }, { email, password })).rejects.toMatchObject({
      code: "conflict",
      fields: { email: expect.any(String) as string },
    });
    expect(await db().user.findUnique({ where: { id: guest.actor.userId } })).toMatchObject({ email: null });
  });
});

describe("signing in", () => {
  test("says the same of a wrong password and of an account that is not there", async () => {
    const email = address();
    await register(anyone(), { email, password });
    const wrong = await signIn(anyone(), { email, password: "another password" }).catch(String);
    const nobody = await signIn(anyone(), { email: address(), password }).catch(String);
    expect(wrong).toBe(nobody);
  });

  test("is stopped after ten wrong passwords, even with the right one", async () => {
    const email = address();
    await register(anyone(), { email, password });
    for (let i = 0; i < 10; i++) await signIn(anyone(), { email, password: "wrong" }).catch(() => undefined);
    await expect(signIn(anyone(), { email, password })).rejects.toMatchObject({ code: "too-many" });
  });

  test("is not stopped by the wrong passwords of somebody elsewhere", async () => {
    const email = address();
    await register(anyone(), { email, password });
    const stranger = { ...anyone(), peer: `${v7()} elsewhere` };
    for (let i = 0; i < 12; i++) await signIn(stranger, { email, password: "wrong" }).catch(() => null);
    expect((await signIn({ ...anyone(), peer: v7() }, { email, password })).isGuest).toBe(false);
  });
});

describe("signing in through a provider", () => {
  const identity = () => ({ issuer: "https://login.school.example", subject: v7() });

  test("gives a guest the identity on the same row, and finds them by it again", async () => {
    const [guest, given] = [await aGuest(), identity()];
    expect((await signInByIdentity(guest, given)).userId).toBe(guest.actor.userId);
    expect((await signInByIdentity({ actor: null, now: clock() }, given)).userId).toBe(guest.actor.userId);
  });

  test("brings a guest’s log along to the account that the identity has already", async () => {
    const given = identity();
    const account = named(await signInByIdentity({ actor: null, now: clock() }, given));
    const guest = await aGuest();
    await keepOne(guest);
    expect((await signInByIdentity(guest, given)).userId).toBe(account.actor.userId);
    expect(await eventsOf(account)).toHaveLength(1);
  });

  test("gives an account nothing that a stranger vouches for: its owner may be somebody else", async () => {
    const account = named(await register(anyone(), { email: address(), password }));
    const given = identity();
    expect((await signInByIdentity(account, given)).userId).not.toBe(account.actor.userId);
    expect((await signInByIdentity({ actor: null, now: clock() }, given)).userId).not.toBe(account.actor.userId);
  });

  test("takes the same subject of another issuer for somebody else", async () => {
    const given = identity();
    const one = await signInByIdentity({ actor: null, now: clock() }, given);
    const other = await signInByIdentity(
      { actor: null, now: clock() },
      { ...given, issuer: "https://elsewhere.example" },
    );
    expect(other.userId).not.toBe(one.userId);
  });
});

const versionOf = async (owner: Context) =>
  (await db().user.findUniqueOrThrow({ where: { id: owner.actor.userId } })).sessionVersion;

test("signing out everywhere ends every session of the account, and no other’s", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  const [before, other] = [await versionOf(owner), await versionOf(stranger)];
  await signOutEverywhere(owner);
  expect(await versionOf(owner)).not.toBe(before);
  expect(await versionOf(stranger)).toBe(other);
});

test("a password changes for whoever knows the present one, and signs the other devices out", async () => {
  const email = address();
  const session = await register(anyone(), { email, password });
  const change = { currentPassword: "not the present one", password: "another long password" };
  await expect(changePassword(named(session), change)).rejects.toMatchObject({ code: "invalid" });
  const after = await changePassword(named(session), { ...change, currentPassword: password });
  expect(after.version).not.toBe(session.version);
  expect((await signIn(anyone(), { email, password: change.password })).userId).toBe(session.userId);
});

describe("a link for a new password", () => {
  test("works once", async () => {
    const email = address();
    await register(anyone(), { email, password });
    const token = (await makeResetToken(email, clock())) ?? "";
    await resetPassword(clock(), { token, password: "a new long password" });
    await expect(resetPassword(clock(), { token, password })).rejects.toMatchObject({ code: "invalid" });
    await expect(signIn(anyone(), { email, password: "a new long password" })).resolves.toBeTruthy();
  });

  test("ends with every other one as soon as one was used, or the password changed", async () => {
    const email = address();
    const session = await register(anyone(), { email, password });
    const token = async () => (await makeResetToken(email, clock())) ?? "";
    const [first, second, third] = [await token(), await token(), await token()];
    await resetPassword(clock(), { token: first, password: "a new long password" });
    await expect(resetPassword(clock(), { token: second, password })).rejects.toMatchObject({ code: "invalid" });
    const fourth = await token();
    await changePassword(named(session), { currentPassword: "a new long password", password });
    for (const old of [third, fourth])
      await expect(resetPassword(clock(), { token: old, password })).rejects.toMatchObject({ code: "invalid" });
  });

  test("works for an hour", async () => {
    const email = address();
    await register(anyone(), { email, password });
    const token = (await makeResetToken(email, clock())) ?? "";
    const later = addMs(clock(), 3_600_001);
    await expect(resetPassword(later, { token, password })).rejects.toMatchObject({ code: "invalid" });
  });

  test("is made for nobody where there is no account", async () => {
    expect(await makeResetToken(address(), clock())).toBeNull();
  });
});

test("deleting the account deletes everything of its own, and nothing of another’s", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await keepOne(owner);
  await keepOne(stranger);
  await deleteAccount(owner);
  const where = { userId: owner.actor.userId };
  expect(await db().logEvent.count({ where })).toBe(0);
  expect(await db().cardState.count({ where })).toBe(0);
  expect(await eventsOf(stranger)).toHaveLength(1);
  // A tab that asks at this very moment is told that nobody is signed in.
  expect((await readMe(owner.actor, { texts: [] })).userId).toBeNull();
});
