import fc from "fast-check";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { DeviceId, EventId, QuestionId } from "#core/base/ids.ts";
import { addDays, addMs, HOUR_MS, type Instant } from "#core/base/instant.ts";
import { studyDayAt } from "#core/base/study-day.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { EventOf, LogEvent } from "#core/log/schema.ts";
import { FOLD_VERSION } from "#core/scheduling/fold.ts";
import { cardSchema } from "#core/scheduling/card-schema.ts";
import { mergeGuest } from "../accounts/merge-guest.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { getCourse } from "../profiles/read-course.ts";
import { listAttempts } from "../quizzes/read-attempt.ts";
import { startAttempt } from "../quizzes/start-attempt.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { acceptEvents } from "./accept-events.ts";
import { checkAllCards, checkCards } from "./check-cards.ts";
import { eventsSince } from "./events-since.ts";

const devices = [v7(), v7()] as DeviceId[];
const stamp = (at: Instant, device = 0) => ({
  ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId: devices[device]!, at, zoneOffset: 60, dayStart: 240 },
});

let questions: readonly QuestionId[] = [];

beforeAll(async () => {
  await aLibrary();
  questions = (await getCourse(null, "rivers")).questions.slice(0, 3).map(({ id }) => id);
});

function firstQuestion(): QuestionId {
  const [id] = questions;
  if (!id) throw new Error("The library has no questions.");
  return id;
}

const review = (at: Instant, questionId: QuestionId, changes: Partial<EventOf<"review">> = {}): LogEvent => ({
  ...stamp(at),
  ...{ type: "review", questionId, questionVersion: 1, response: { type: "recalled", knew: true } },
  ...{ verdict: { outcome: "right", how: "exact" }, rating: "good", durationMs: 900, source: { place: "study" } },
  ...{ modelVersion: "fsrs-6", plannedDay: null },
  ...changes,
});

const step = fc.record({
  hours: fc.nat(900),
  which: fc.nat(2),
  device: fc.nat(1),
  what: fc.constantFrom(
    ...(["review", "review", "review", "keep", "release", "suspend", "resume", "reset", "pardon"] as const),
    ...(["bury", "settings", "void"] as const),
  ),
  rating: fc.constantFrom("again", "hard", "good", "easy"),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(steps: readonly Step[], now: Instant): LogEvent[] {
  const events: LogEvent[] = [];
  for (const { hours, which, device, what, rating } of steps) {
    const at = addMs(now, -hours * HOUR_MS);
    const questionId = questions[which]!;
    const common = stamp(at, device);
    if (what === "review")
      events.push(
        review(at, questionId, { ...common, rating, response: { type: "recalled", knew: rating !== "again" } }),
      );
    else if (what === "bury")
      events.push({ ...common, type: "bury", questionId, untilDay: addDays(studyDayAt(at, 60, 240), 2) });
    else if (what === "settings")
      events.push({ ...common, type: "settings", changes: { desiredRetention: 0.8 + (hours % 15) / 100 } });
    else if (what === "void") {
      const undone = events.filter(({ type }) => type !== "void").slice(-2);
      if (undone.length > 0) events.push({ ...common, type: "void", events: undone.map(({ id }) => id) });
    } else events.push({ ...common, type: what, questionId });
  }
  return events;
}

const sending = fc.record({
  order: fc.constantFrom("as they were made", "by time", "the latest first"),
  sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
});

/** A log in parts as devices may send it; what was sent first is sent again in the end. */
function partsOf(
  events: readonly LogEvent[],
  { order, sizes }: typeof sending extends fc.Arbitrary<infer T> ? T : never,
) {
  const byTime = [...events].sort((a, b) => a.at - b.at);
  const left = order === "as they were made" ? [...events] : order === "by time" ? byTime : byTime.reverse();
  const parts: LogEvent[][] = [];
  for (let i = 0; left.length > 0; i++) parts.push(left.splice(0, sizes[i % sizes.length]));
  return [...parts, parts[0] ?? []];
}

test("the cache equals the fold of the whole log, in whatever parts and order devices send it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), sending, async (steps, how) => {
      const owner = await aGuest();
      const parts = partsOf(eventsOf(steps, owner.now), how);
      for (const events of parts)
        expect((await acceptEvents(owner, { events })).results.map(({ status }) => status)).not.toContain("rejected");
      const active = await activeOf(owner);
      expect(await checkCards(owner.actor.userId)).toEqual([]);
      // Of a card that waits for its next event to be folded again, this alone is read meanwhile.
      expect(await activeOf(owner)).toEqual(active);
    }),
    { numRuns: 12 },
  );
});

const activeOf = async (owner: Context) =>
  (await cardsOf(owner)).map(({ questionId, isActive }) => [questionId, isActive]);

describe("what comes later than all before", () => {
  /** A card that was answered a day ago, with something in its cache that no fold gives, and answered again now. */
  async function answeredOn(cache: (card: object) => { snapshot: object; modelVersion?: string }): Promise<unknown> {
    const owner = await aGuest();
    const id = firstQuestion();
    const where = { userId_questionId: { userId: owner.actor.userId, questionId: id } };
    await acceptEvents(owner, { events: [review(addMs(owner.now, -24 * HOUR_MS), id)] });
    const { snapshot } = await db().cardState.findUniqueOrThrow({ where });
    await db().cardState.update({ where, data: cache(cardSchema.parse(snapshot)) });
    await acceptEvents(owner, { events: [review(owner.now, id)] });
    return (await db().cardState.findUniqueOrThrow({ where })).snapshot;
  }

  test("is folded on from the cache", async () => {
    expect(await answeredOn((card) => ({ snapshot: { ...card, lapses: 7 } }))).toMatchObject({ reps: 2, lapses: 7 });
  });

  test.each([
    ["another version of the fold", (card: object) => ({ snapshot: { ...card, lapses: 7 }, modelVersion: "fsrs-6" })],
    ["an earlier form", (card: object) => ({ snapshot: { ...card, lapses: 7, pardonedLapses: undefined } })],
  ])("is folded with all the rest where the cache is of %s", async (_, cache) => {
    expect(await answeredOn(cache)).toMatchObject({ reps: 2, lapses: 0, pardonedLapses: 0 });
  });
});

test("a card whose cache is wrong is named and mended", async () => {
  const owner = await aGuest();
  const [first, second] = questions;
  await acceptEvents(owner, { events: questions.map((id) => review(owner.now, id)) });
  const key = (questionId: QuestionId) => ({ userId_questionId: { userId: owner.actor.userId, questionId } });
  await db().cardState.update({ where: key(first!), data: { dueDay: 1 } });
  await db().cardState.delete({ where: key(second!) });
  expect((await checkCards(owner.actor.userId)).sort()).toEqual([first!, second!].sort());
  expect(await checkCards(owner.actor.userId)).toEqual([]);
});

test("what an earlier version of the fold left is renewed, and not named as wrong", async () => {
  const owner = await aGuest();
  const where = { userId: owner.actor.userId };
  await acceptEvents(owner, { events: questions.map((id) => review(owner.now, id)) });
  await db().cardState.updateMany({ where, data: { snapshot: {}, modelVersion: "an earlier one" } });
  const { wrong } = await checkAllCards();
  expect(wrong.filter(({ userId }) => userId === owner.actor.userId)).toEqual([]);
  expect(await db().cardState.count({ where: { ...where, modelVersion: FOLD_VERSION } })).toBe(questions.length);
});

test("a guest’s events, quizzes and cards come along, as if one learner had done it all", async () => {
  const [guest, account, single] = [await aGuest(), await aGuest(), await aGuest()];
  const at = (hours: number) => addMs(guest.now, -hours * HOUR_MS);
  const ofGuest = [review(at(90), questions[0]!), review(at(40), questions[1]!)];
  const ofAccount = [review(at(70), questions[0]!), review(at(2), questions[2]!)];
  await acceptEvents(guest, { events: ofGuest });
  await acceptEvents(account, { events: ofAccount });
  await acceptEvents(single, { events: [...ofGuest, ...ofAccount] });
  await startAttempt(guest, {
    ...{ profile: "rivers", mode: "practice", count: 3 },
    ...{ topics: [], kinds: [], questionIds: [] },
  });
  await mergeGuest({ guest: guest.actor.userId, account: account.actor.userId, now: guest.now });
  expect((await eventsSince(account, { since: 0 })).events).toHaveLength(4);
  expect((await listAttempts(account)).attempts).toHaveLength(1);
  expect(await checkCards(account.actor.userId)).toEqual([]);
  expect(await cardsOf(account)).toEqual(await cardsOf(single));
});

const cardsOf = (owner: Context) =>
  db().cardState.findMany({
    where: { userId: owner.actor.userId },
    orderBy: { questionId: "asc" },
    select: { questionId: true, snapshot: true, dueDay: true, isActive: true },
  });

test("an answer that was shown counts by the learner’s word in study, and is refused in a quiz", async () => {
  const owner = await aGuest();
  const claims = { outcome: "right", how: "exact" } as const;
  const missed = review(owner.now, questions[0]!, { response: { type: "recalled", knew: false }, verdict: claims });
  const inQuiz = review(owner.now, questions[0]!, { source: { place: "quiz", attemptId: v7() as never } });
  const { results } = await acceptEvents(owner, { events: [missed, inQuiz] });
  expect(results).toMatchObject([
    { status: "accepted", event: { verdict: { outcome: "wrong" } } },
    { status: "rejected", why: "In a quiz an answer is given, not shown." },
  ]);
});
