import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionId } from "../base/ids.ts";
import { addDays, addMs, HOUR_MS, MINUTE_MS } from "../base/instant.ts";
import { studyDayAt } from "../base/study-day.ts";
import type { Rating } from "../log/schema.ts";
import { newCard, type Card } from "./card.ts";
import { foldCard } from "./fold.ts";
import { aReview, anEvent, at, QUESTION, uuid } from "./log-samples.ts";
import { previewRatings } from "./preview.ts";
import { dueQueue, type Queued } from "./queue.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import type { OtherCards } from "./planned-day.ts";

const today = { now: at(30), day: studyDayAt(at(30), 0, 240) };
const id = (n: number) => uuid(n) as QuestionId;

function kept(...answers: readonly [day: number, rating: Rating][]): Card {
  const events = answers.map(([day, rating], i) => aReview(i, at(day), rating));
  return foldCard([...events, anEvent(99, at(-1), "keep")], { latest: defaultSettings, at: () => defaultSettings });
}

const queued = (n: number, card: Card, ...facts: string[]): Queued => ({
  questionId: id(n),
  card,
  facts: facts.length > 0 ? facts : [`fact ${n}`],
  isChanged: false,
});

const due = (cards: readonly Queued[], settings: Partial<Settings> = {}) =>
  dueQueue(cards, today, { ...defaultSettings, ...settings }).due;

const overdue = kept([0, "easy"]);
const fresh: Card = { ...newCard, isKept: true };

describe("what is due", () => {
  test("steps first, then the likeliest forgotten, then new ones", () => {
    const long = kept([0, "easy"], [8, "again"], [9, "good"]);
    const inSteps = { ...kept([29, "again"]) };
    expect(due([queued(1, fresh), queued(2, long), queued(3, overdue), queued(4, inSteps)])[0]).toBe(id(4));
    expect(due([queued(1, fresh), queued(3, overdue)])).toEqual([id(3), id(1)]);
  });

  test("nothing that is not kept, suspended, buried or not yet due", () => {
    const notKept = { ...overdue, isKept: false };
    const suspended = { ...overdue, isSuspended: true };
    const buried = { ...overdue, buriedUntil: addDays(today.day, 1) };
    const early = kept([29, "easy"]);
    expect(due([notKept, suspended, buried, early].map((card, i) => queued(i, card)))).toEqual([]);
    expect(due([queued(1, { ...overdue, buriedUntil: today.day })])).toEqual([id(1)]);
  });

  test("one question a fact and day", () => {
    expect(due([queued(1, overdue, "a"), queued(2, overdue, "a", "b"), queued(3, fresh, "b")])).toEqual([id(1), id(3)]);
    const answeredToday = kept([0, "easy"], [30, "good"]);
    expect(due([queued(1, answeredToday, "a"), queued(2, overdue, "a")])).toEqual([]);
  });

  test("a changed question is due at once for whoever knew it", () => {
    const known = kept([29, "easy"]);
    expect(due([{ ...queued(1, known), isChanged: true }])).toEqual([id(1)]);
  });

  test("limits hold back, and what was done today counts", () => {
    const cards = [1, 2, 3, 4].map((n) => queued(n, n % 2 ? overdue : fresh));
    const queue = dueQueue(cards, today, { ...defaultSettings, newPerDay: 1, reviewsPerDay: 1 });
    expect(queue).toMatchObject({ due: [id(1), id(2)], heldBack: 2 });
    const introduced = queued(9, kept([30, "easy"]));
    expect(dueQueue([...cards, introduced], today, { ...defaultSettings, newPerDay: 1, reviewsPerDay: 1 }).due).toEqual(
      [id(1)],
    );
  });

  test("says when the next step comes", () => {
    const card = foldCard([anEvent(1, at(-1), "keep"), aReview(2, addMs(today.now, -MINUTE_MS), "good")], {
      latest: defaultSettings,
      at: () => defaultSettings,
    });
    expect(dueQueue([queued(1, card)], today, defaultSettings)).toMatchObject({
      due: [],
      nextAt: addMs(today.now, 9 * MINUTE_MS),
    });
  });
});

describe("catching up after a holiday", () => {
  const cards = Array.from({ length: 41 }, (_, n) => queued(n + 1, kept([0, n % 2 ? "easy" : "good"], [1, "easy"])));
  const over = (days: number) => ({ catchUp: { from: today.day, days }, reviewsPerDay: 500 });

  test("says how many wait, and deals them out over the days, the likeliest forgotten first", () => {
    const all = dueQueue(cards, today, { ...defaultSettings, reviewsPerDay: 500 });
    expect(all).toMatchObject({ overdue: 41, heldBack: 0 });
    const share = dueQueue(cards, today, { ...defaultSettings, ...over(5) });
    expect(share.due).toEqual(all.due.slice(0, 9));
    expect(share.heldBack).toBe(32);
  });

  test("the share of a day stays the same while it is worked off, and the last day takes the rest", () => {
    const settings = { ...defaultSettings, ...over(3) };
    let left = cards;
    for (const day of [0, 1, 2]) {
      const then = { now: at(30 + day), day: addDays(today.day, day) };
      const share = dueQueue(left, then, settings).due.length;
      expect(share).toBe(Math.ceil(left.length / (3 - day)));
      for (let n = share; n > 0; n--) {
        const { due } = dueQueue(left, then, settings);
        expect(due).toHaveLength(n);
        left = left.map((one) =>
          one.questionId === due[0] ? { ...one, card: kept([0, "good"], [1, "easy"], [30 + day, "easy"]) } : one,
        );
      }
      left = left.filter(({ card }) => card.lastAnswer?.day !== then.day);
    }
    expect(left).toEqual([]);
  });

  test("new cards wait meanwhile, and come again when it is over", () => {
    const both = [...cards, queued(99, fresh)];
    expect(dueQueue(both, today, { ...defaultSettings, ...over(3) }).due).not.toContain(id(99));
    const after = { now: at(33), day: addDays(today.day, 3) };
    expect(dueQueue(both, after, { ...defaultSettings, ...over(3) }).due).toContain(id(99));
  });
});

describe("days off", () => {
  test("nothing is due nor new in time off, and all of it after", () => {
    const timeOff = [{ from: today.day, to: addDays(today.day, 6) }];
    const cards = [queued(1, overdue), queued(2, fresh)];
    expect(dueQueue(cards, today, { ...defaultSettings, timeOff })).toMatchObject({
      due: [],
      heldBack: 2,
      isDayOff: true,
    });
    const back = { now: at(37), day: addDays(today.day, 7) };
    expect(dueQueue(cards, back, { ...defaultSettings, timeOff })).toMatchObject({
      due: [id(1), id(2)],
      isDayOff: false,
    });
  });

  test("a weekday that is kept free is a day off; a week of them would be none", () => {
    // The 4th of February 2026, 30 days after Monday the 5th of January, is a Wednesday.
    const free = (...days: number[]) => Array.from({ length: 7 }, (_, i) => (days.includes(i) ? "none" : "usual"));
    const easyDays = (...days: number[]) => ({ easyDays: free(...days) as Settings["easyDays"] });
    expect(due([queued(1, overdue)], easyDays(2))).toEqual([]);
    expect(due([queued(1, overdue)], easyDays(1, 3))).toEqual([id(1)]);
    expect(due([queued(1, overdue)], easyDays(0, 1, 2, 3, 4, 5, 6))).toEqual([id(1)]);
  });
});

test("a card that was new today counts as new however often it was answered", () => {
  const introduced = foldCard(
    [anEvent(99, at(-1), "keep"), aReview(1, at(30), "good"), aReview(2, at(30, 11 * MINUTE_MS), "good")],
    { latest: defaultSettings, at: () => defaultSettings },
  );
  expect(introduced.reps).toBe(2);
  expect(due([queued(1, introduced), queued(2, fresh)], { newPerDay: 1 })).toEqual([]);
  expect(due([queued(1, introduced), queued(2, overdue)], { reviewsPerDay: 1 })).toEqual([id(2)]);
});

test("the intervals under the buttons are those that the fold then gives", () => {
  const ratings = fc.constantFrom<Rating>("again", "hard", "good", "easy");
  const loads = fc.array(fc.nat(9), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), ratings), { maxLength: 12 }), ratings, loads, (steps, rating, load) => {
      const answers = steps.map(([hours, given], i) => aReview(i, at(0, hours * HOUR_MS), given));
      const timeline = { latest: defaultSettings, at: () => defaultSettings };
      const others: OtherCards = { dueOn: (day) => load[day % load.length] ?? 0, asksSameFact: () => false };
      const moment = { questionId: QUESTION, at: at(20), day: studyDayAt(at(20), 0, 240) };
      const preview = previewRatings(foldCard(answers, timeline), moment, { settings: defaultSettings, others });
      const { wait, plannedDay } = preview[rating];
      const review = aReview(500, at(20), rating);
      const next = { ...review, event: { ...review.event, plannedDay } };
      const { phase } = foldCard([...answers, next], timeline);
      if (phase.name === "review") expect(wait).toEqual({ unit: "days", count: phase.interval });
      else if (phase.name !== "new")
        expect(wait).toEqual({ unit: "minutes", count: Math.round((phase.dueAt - at(20)) / MINUTE_MS) });
    }),
  );
});
