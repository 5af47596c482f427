import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionId } from "../base/ids.ts";
import { addDays, addMs, HOUR_MS, MINUTE_MS } from "../base/instant.ts";
import { studyDayAt } from "../base/study-day.ts";
import type { Rating } from "../log/schema.ts";
import { newCard, type Card } from "./card.ts";
import { foldCard } from "./fold.ts";
import { aReview, anEvent, at, uuid } from "./log-samples.ts";
import { previewRatings } from "./preview.ts";
import { dueQueue, type Queued } from "./queue.ts";
import { defaultSettings, type Settings } from "./settings.ts";

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

test("the intervals under the buttons are those that the fold then gives", () => {
  const ratings = fc.constantFrom<Rating>("again", "hard", "good", "easy");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), ratings), { maxLength: 12 }), ratings, (steps, rating) => {
      const answers = steps.map(([hours, given], i) => aReview(i, at(0, hours * HOUR_MS), given));
      const timeline = { latest: defaultSettings, at: () => defaultSettings };
      const next = aReview(500, at(20), rating);
      const moment = { questionId: next.event.questionId, at: at(20), day: studyDayAt(at(20), 0, 240) };
      const wait = previewRatings(foldCard(answers, timeline), moment, defaultSettings)[rating];
      const { phase } = foldCard([...answers, next], timeline);
      if (phase.name === "review") expect(wait).toEqual({ unit: "days", count: phase.interval });
      else if (phase.name !== "new")
        expect(wait).toEqual({ unit: "minutes", count: Math.round((phase.dueAt - at(20)) / MINUTE_MS) });
    }),
  );
});
