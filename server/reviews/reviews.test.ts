import { beforeAll, expect, test } from "vitest";
import { v7 } from "uuid";
import type { DeviceId, EventId, QuestionId } from "#core/base/ids.ts";
import { addMs, studyDay, type Instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { cardSchema } from "#core/scheduling/card-schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { mergeGuest } from "../accounts/merge-guest.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { importProfile } from "../profiles/import-profile.ts";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest, aLibrary, aProfile } from "../samples.ts";
import { acceptEvents } from "./accept-events.ts";
import { eventsSince } from "./events-since.ts";

const stamp = (at: Instant) => ({
  ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId: v7() as DeviceId, at, zoneOffset: 60, dayStart: 240 },
});

const keep = (at: Instant, questionId: QuestionId): LogEvent => ({ ...stamp(at), type: "keep", questionId });

const review = (at: Instant, { id, version }: CourseQuestion): LogEvent => ({
  ...stamp(at),
  ...{ type: "review", questionId: id, questionVersion: version, response: { type: "unknown" } },
  ...{ verdict: { outcome: "wrong" }, rating: null, durationMs: 900, source: { place: "study" } },
  ...{ modelVersion: "fsrs-6", plannedDay: null },
});

const snapshots = (owner: Context) =>
  db().cardState.findMany({
    where: { userId: owner.actor.userId },
    orderBy: { questionId: "asc" },
    select: { questionId: true, snapshot: true },
  });

/** What the cards hold but for which event was their last. */
const memories = async (owner: Context) =>
  (await snapshots(owner)).map(({ questionId, snapshot }) => [
    questionId,
    { ...cardSchema.parse(snapshot), lastEvent: null },
  ]);

let questions: readonly CourseQuestion[] = [];
const first = (): CourseQuestion => {
  const [question] = questions;
  if (!question) throw new Error("The library has no questions.");
  return question;
};

beforeAll(async () => {
  await aLibrary();
  ({ questions } = await getCourse(null, "rivers"));
});

test("an event that is sent twice is counted once, in one request or in several at once", async () => {
  const owner = await aGuest();
  const event = keep(owner.now, first().id);
  await Promise.all([1, 2, 3].map(() => acceptEvents(owner, { events: [event, event] })));
  const { events } = await eventsSince(owner, { since: 0 });
  expect(events.map(({ event: { id }, seq }) => [id, seq])).toEqual([[event.id, 1]]);
});

test("a log has a ceiling for each day; what is over it is refused as a whole, to be sent again", async () => {
  const owner = await aGuest();
  await acceptEvents(owner, { events: [keep(owner.now, first().id)] });
  await db().rateLimit.updateMany({ where: { key: `events:${owner.actor.userId}` }, data: { count: 200_000 } });
  const event = review(owner.now, first());
  await expect(acceptEvents(owner, { events: [event] })).rejects.toMatchObject({ code: "too-many" });
  expect((await eventsSince(owner, { since: 0 })).events).toHaveLength(1);
  await db().rateLimit.deleteMany({ where: { key: `events:${owner.actor.userId}` } });
  expect(await acceptEvents(owner, { events: [event] })).toMatchObject({ results: [{ status: "accepted" }] });
});

test("a log that is full refuses each event that is new, and says so; what it has stays known", async () => {
  const owner = await aGuest();
  await db().user.update({ where: { id: owner.actor.userId }, data: { lastSeq: 1_999_999 } });
  const [last, over] = [keep(owner.now, first().id), review(owner.now, first())];
  const { results } = await acceptEvents(owner, { events: [last, over] });
  expect(results).toMatchObject([
    { id: last.id, status: "accepted" },
    { id: over.id, status: "rejected", why: "Your log is full: it holds 2,000,000 entries. What is new was not kept." },
  ]);
  const again = await acceptEvents(owner, { events: [over, last] });
  expect(again.results.map(({ status }) => status)).toEqual(["rejected", "duplicate"]);
});

test("a log takes a guest’s only where there is room for all of it; else the guest stays as it is", async () => {
  const [account, guest] = [await aGuest(), await aGuest()];
  const merge = { account: account.actor.userId, guest: guest.actor.userId, now: account.now };
  const events = [keep(guest.now, first().id), review(guest.now, first())];
  await acceptEvents(guest, { events });
  await db().user.update({ where: { id: merge.account }, data: { lastSeq: 1_999_999 } });
  await expect(mergeGuest(merge)).rejects.toMatchObject({ code: "too-large" });
  expect((await eventsSince(guest, { since: 0 })).events).toHaveLength(2);
  expect((await eventsSince(account, { since: 0 })).events).toEqual([]);
  await db().user.update({ where: { id: merge.account }, data: { lastSeq: 1_999_998 } });
  await mergeGuest(merge);
  expect((await eventsSince(account, { since: 0 })).events).toHaveLength(2);
});

test("the same events in another order give the same cards", async () => {
  const [one, other] = [await aGuest(), await aGuest()];
  const at = (minutes: number) => addMs(one.now, -minutes * 60_000);
  const events = [keep(at(50), first().id), review(at(40), first()), review(at(30), first()), review(at(5), first())];
  await acceptEvents(one, { events });
  for (const event of [...events].reverse()) await acceptEvents(other, { events: [event] });
  expect(await snapshots(other)).toEqual(await snapshots(one));
});

test("an answer of a clock that runs ahead counts from when it was received", async () => {
  const owner = await aGuest();
  const event = review(addMs(owner.now, 86_400_000), first());
  const { results } = await acceptEvents(owner, { events: [event] });
  expect(results).toMatchObject([{ status: "accepted", effectiveAt: owner.now }]);
});

test("what is undone counts as if it had never been", async () => {
  const [owner, plain] = [await aGuest(), await aGuest()];
  const kept = keep(addMs(owner.now, -1_000), first().id);
  const answer = review(owner.now, first());
  await acceptEvents(plain, { events: [kept] });
  await acceptEvents(owner, { events: [kept, answer] });
  await acceptEvents(owner, { events: [{ ...stamp(owner.now), type: "void", events: [answer.id] }] });
  expect(await snapshots(owner)).toEqual(await snapshots(plain));
});

test("one bad event does not keep the good ones out", async () => {
  const owner = await aGuest();
  const good = keep(owner.now, first().id);
  const { results } = await acceptEvents(owner, {
    events: [{ id: "nonsense" }, good, keep(owner.now, v7() as QuestionId)],
  });
  expect(results.map(({ status }) => status)).toEqual(["rejected", "accepted", "rejected"]);
});

test("a card of a text that is somebody else’s is refused", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await importProfile(aProfile({ slug: "private", ownerId: owner.actor.userId }));
  const [question] = (await getCourse(owner.actor, "private")).questions;
  const { results } = await acceptEvents(stranger, { events: [keep(stranger.now, question?.id ?? first().id)] });
  expect(results).toMatchObject([{ status: "rejected" }]);
});

test("a log is read by its owner alone, a page behind a cursor", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await acceptEvents(owner, { events: questions.slice(0, 3).map(({ id }) => keep(owner.now, id)) });
  expect(await eventsSince(owner, { since: 2 })).toMatchObject({ cursor: 3, hasMore: false, events: [{ seq: 3 }] });
  expect((await eventsSince(stranger, { since: 0 })).events).toEqual([]);
});

test("an exam may be dated on a text of one’s own, not on a stranger’s", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await importProfile(aProfile({ slug: "own-exam", ownerId: owner.actor.userId }));
  const { profile } = await getCourse(owner.actor, "own-exam");
  const exam = (at: Instant): LogEvent => ({
    ...stamp(at),
    ...{ type: "exam", profileId: profile.id, topic: null, day: studyDay(30_000), minutesPerDay: 10 },
  });
  const refused = await acceptEvents(stranger, { events: [exam(stranger.now)] });
  expect(refused.results).toMatchObject([{ status: "rejected", why: "This text is not one of yours." }]);
  const taken = await acceptEvents(owner, { events: [exam(owner.now)] });
  expect(taken.results).toMatchObject([{ status: "accepted" }]);
});

test("when settings are undone, answers given under them are folded again", async () => {
  const [owner, plain] = [await aGuest(), await aGuest()];
  const at = (days: number) => addMs(owner.now, (days - 30) * 86_400_000);
  const answers = [review(at(1), first()), review(at(9), first()), review(at(18), first())].map((event) => ({
    ...event,
    rating: "easy" as const,
  }));
  const careful: LogEvent = { ...stamp(at(5)), type: "settings", changes: { desiredRetention: 0.97 } };
  await acceptEvents(plain, { events: answers });
  await acceptEvents(owner, { events: [...answers, careful] });
  expect(await snapshots(owner)).not.toEqual(await snapshots(plain));
  await acceptEvents(owner, { events: [{ ...stamp(at(29)), type: "void", events: [careful.id] }] });
  const next = review(at(30), first());
  for (const learner of [owner, plain]) await acceptEvents(learner, { events: [{ ...next, id: v7() as EventId }] });
  expect(await memories(owner)).toEqual(await memories(plain));
});

test("a setting that comes late counts for each card from its next answer on, as if it had come in time", async () => {
  const [late, inTime] = [await aGuest(), await aGuest()];
  const at = (days: number) => addMs(late.now, (days - 30) * 86_400_000);
  const answers = [review(at(1), first()), review(at(9), first()), review(at(18), first())].map((event) => ({
    ...event,
    ...{ response: { type: "recalled" as const, knew: true }, rating: "easy" as const },
  }));
  const careful: LogEvent = { ...stamp(at(5)), type: "settings", changes: { desiredRetention: 0.97 } };
  const next = review(at(30), first());
  for (const events of [answers, [careful], [next]]) await acceptEvents(late, { events });
  await acceptEvents(inTime, { events: [careful, ...answers, next] });
  expect(await snapshots(late)).toEqual(await snapshots(inTime));
});
