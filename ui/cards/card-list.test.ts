import { expect, test } from "vitest";
import type { DeviceId, ProfileId, QuestionId } from "#core/base/ids.ts";
import type { Course, CourseQuestion } from "#core/questions/course.ts";
import { newCard } from "#core/scheduling/card.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { studyPlan } from "#device/review/study-plan.ts";
import { listedCards } from "./card-list.ts";

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

const aQuestion = (n: number, paragraph: number): CourseQuestion => ({
  ...{ id: uuid(n) as QuestionId, version: 1, topic: `Part ${paragraph}`, factKeys: [`f${n}`], importance: 3 },
  body: { type: "numeric", stem: "How many mills are there?", key: "14", accepted: [], distractors: [] },
  passages: [
    {
      ...{ text: "There are 14 mills.", proof: { start: 0, end: 19 }, marks: [] },
      ...{ paragraph, sentence: 1, block: 0 },
    },
  ],
});

const aCourse = (title: string, questions: readonly CourseQuestion[]): Course => ({
  profile: { id: uuid(900) as ProfileId, slug: title, title },
  ...{ revision: 1, questions },
});

test("cards are listed as their texts say them, whichever was kept or sent first", () => {
  const courses = [aCourse("Weavers", [aQuestion(1, 2)]), aCourse("Mills", [aQuestion(2, 9), aQuestion(3, 1)])];
  const kept = [2, 1, 3].map((n) => [uuid(n) as QuestionId, { ...newCard, isKept: true }] as const);
  const learner = { whole: [], log: [], settings: defaultSettings, cards: new Map(kept) };
  const listed = listedCards(studyPlan(learner, courses, uuid(901) as DeviceId));
  expect(listed.map(({ question }) => question.id)).toEqual([uuid(3), uuid(2), uuid(1)]);
});
