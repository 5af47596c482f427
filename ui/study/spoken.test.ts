import { expect, test } from "vitest";
import type { ProfileId, QuestionId } from "#core/base/ids.ts";
import type { StudyQuestion } from "#device/review/study-plan.ts";
import { spokenAnswer } from "./spoken.ts";

test("of an answer, the sentence that proves it is read, not all that stands around it", () => {
  const text = "Holm lies on a river. There are 14 mills. Two of them turn.";
  const question: StudyQuestion = {
    ...{ id: "00000000-0000-7000-8000-000000000001" as QuestionId, version: 1, topic: "Mills", importance: 3 },
    factKeys: ["mills"],
    body: { type: "numeric", stem: "How many mills are there?", key: "14", accepted: [], distractors: [] },
    passages: [{ text, proof: { start: 22, end: 41 }, marks: [], paragraph: 1, sentence: 2, block: 0 }],
    course: { id: "00000000-0000-7000-8000-000000000002" as ProfileId, slug: "holm", title: "Holm" },
  };
  expect(spokenAnswer(question)).toBe("14. There are 14 mills.");
});
