import { describe, expect, test } from "vitest";
import type { ProfileId, QuestionId } from "../base/ids.ts";
import { addDays } from "../base/instant.ts";
import { studyDayAt } from "../base/study-day.ts";
import type { Rating } from "../log/schema.ts";
import { newCard, type Card } from "./card.ts";
import { examOfEach, queueWithExams } from "./exam-queue.ts";
import type { Exam } from "./exams.ts";
import { foldCard } from "./fold.ts";
import { aReview, at, uuid } from "./log-samples.ts";
import { defaultPace } from "./pace.ts";
import type { Queued } from "./queue.ts";
import { defaultSettings } from "./settings.ts";

const today = { now: at(30), day: studyDayAt(at(30), 0, 240) };
const id = (n: number) => uuid(n) as QuestionId;
const text = uuid(77) as ProfileId;
const exam = (changes: Partial<Exam> = {}): Exam => ({
  ...{ profileId: text, topic: null, from: today.day, day: addDays(today.day, 10) },
  ...{ minutesPerDay: 5, spread: "even" },
  ...changes,
});

const card = (...answers: readonly [day: number, rating: Rating][]): Card =>
  foldCard(
    answers.map(([day, rating], i) => aReview(i, at(day), rating)),
    { latest: defaultSettings, at: () => defaultSettings },
  );

const queued = (n: number, of: Card, fact = `fact ${n}`): Queued => ({
  ...{ questionId: id(n), card: of, facts: [fact], isChanged: false },
});

function due(
  cards: readonly Queued[],
  prepared: readonly number[],
  { spent = 0, ...changes }: Partial<Exam> & { spent?: number } = {},
): QuestionId[] {
  const one = exam(changes);
  const examOf = new Map(prepared.map((n) => [id(n), one]));
  const preparation = { examOf, pace: defaultPace, spentOn: () => spent };
  return [...queueWithExams(cards, { today, settings: defaultSettings, preparation }).due];
}

const overdue = card([0, "easy"]);

describe("a queue that prepares for an exam", () => {
  test("asks the exam’s questions, kept or not, and all others as they are due", () => {
    const keptElsewhere = queued(3, { ...overdue, isKept: true });
    expect(due([queued(1, newCard), queued(2, overdue), keptElsewhere], [1, 2])).toEqual([id(1), id(2), id(3)]);
    expect(due([queued(1, newCard), keptElsewhere], [])).toEqual([id(3)]);
  });

  test("keeps within the minutes of the day, those already spent too", () => {
    const cards = Array.from({ length: 40 }, (_, n) => queued(n, newCard));
    const all = cards.map((_, n) => n);
    expect(due(cards, all)).toHaveLength(Math.ceil(300 / defaultPace.first));
    expect(due(cards, all, { spent: 250 })).toHaveLength(2);
    expect(due(cards, all, { spent: 300 })).toEqual([]);
  });

  test("asks a fact once a day, and nothing that was answered today or set aside", () => {
    const answered = queued(1, card([30, "easy"]), "a");
    expect(
      due([answered, queued(2, newCard, "a"), queued(3, newCard, "b"), queued(4, newCard, "b")], [1, 2, 3, 4]),
    ).toEqual([id(3)]);
    expect(due([queued(1, { ...newCard, isSuspended: true })], [1])).toEqual([]);
    expect(due([queued(1, { ...newCard, buriedUntil: addDays(today.day, 1) })], [1])).toEqual([]);
  });

  test("has another round of what was answered today where more minutes lie near the exam, and none where they do not", () => {
    const answered = [queued(1, card([29, "easy"], [30, "good"])), queued(2, card([29, "good"], [30, "good"]))];
    const soon = { day: addDays(today.day, 20), minutesPerDay: 60 };
    expect(due(answered, [1, 2], { ...soon, spread: "late" })).toEqual([id(2), id(1)]);
    expect(due(answered, [1, 2], soon)).toEqual([]);
  });

  test("a card in its steps comes first, even one that is not kept", () => {
    expect(due([queued(1, newCard), queued(2, card([29.99, "again"]))], [1, 2])[0]).toBe(id(2));
  });
});

test("a question is prepared for the nearest exam to come, one on its topic first", () => {
  const question = { id: id(1), topic: "Rivers", profileId: text };
  const later = exam({ day: addDays(today.day, 20) });
  const topical = exam({ topic: "Rivers" });
  expect(examOfEach([later, topical], [question], today.day).get(id(1))).toBe(topical);
  expect(examOfEach([later, exam({ day: addDays(today.day, -1) })], [question], today.day).get(id(1))).toBe(later);
  expect(examOfEach([exam({ topic: "Hills" })], [question], today.day).size).toBe(0);
});
