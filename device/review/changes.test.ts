import { expect, test } from "vitest";
import type { DeviceId, QuestionId, ProfileId } from "#core/base/ids.ts";
import type { Course, CourseQuestion } from "#core/questions/course.ts";
import { newCard, type Card } from "#core/scheduling/card.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { answerBefore } from "./answer-before.ts";
import { changesIn } from "./changes.ts";
import type { Learner } from "./learner.ts";
import { studyPlan } from "./study-plan.ts";

const id = "00000000-0000-7000-8000-000000000001" as QuestionId;

const device = "00000000-0000-7000-8000-000000000002" as DeviceId;

const question: CourseQuestion = {
  ...{ id, version: 3, topic: "Members", factKeys: ["f"], importance: 3, passages: [] },
  body: { type: "numeric", stem: "How many members are there?", key: "176", accepted: [], distractors: [] },
  earlier: [
    { version: 1, answer: ["175"] },
    { version: 2, answer: ["176"] },
  ],
};

const course = (changes: Partial<Course> = {}): Course => ({
  profile: { id: "00000000-0000-7000-8000-000000000009" as ProfileId, slug: "union", title: "The union" },
  ...{ revision: 2, questions: [question], ...changes },
});

const learner = (card: Partial<Card>): Learner => ({
  ...{ whole: [], log: [] },
  settings: defaultSettings,
  cards: new Map([[id, { ...newCard, isKept: true, ...card }]]),
});

test("whoever knew another answer is told, and whoever knew this one in other words is not", () => {
  expect(answerBefore(question, 1)).toEqual(["175"]);
  expect(answerBefore(question, 2)).toBeNull();
  expect(answerBefore(question, 3)).toBeNull();
  expect(answerBefore(question, null)).toBeNull();
});

test("a changed question is told of until it is answered again or was taken note of", () => {
  const told = changesIn(learner({ answeredVersion: 1 }), [course()], new Set());
  expect(told).toMatchObject([{ course: { slug: "union" }, changed: [{ was: ["175"], question: { id } }] }]);
  expect(changesIn(learner({ answeredVersion: 3 }), [course()], new Set())).toEqual([]);
  expect(changesIn(learner({ answeredVersion: 1 }), [course()], new Set([`${id} 3`]))).toEqual([]);
  expect(changesIn(learner({ answeredVersion: 1, isKept: false }), [course()], new Set())).toEqual([]);
});

test("a question that is gone is out of study, with a word", () => {
  const gone = { id, stem: "How many members are there?", answer: ["175"], why: "retired" as const };
  const without = course({ questions: [], withdrawn: [gone] });
  const known = learner({ answeredVersion: 1 });
  expect(studyPlan(known, [without], device)).toMatchObject({ cards: [], queue: { due: [] }, missing: 0 });
  expect(changesIn(known, [without], new Set())).toMatchObject([{ changed: [], withdrawn: [gone] }]);
  expect(changesIn(known, [without], new Set([`${id} retired`]))).toEqual([]);
});
