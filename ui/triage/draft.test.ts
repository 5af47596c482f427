import { expect, test } from "vitest";
import type { QuestionBody } from "#core/questions/schema.ts";
import { bodyOf, draftOf, withGap } from "./draft.ts";

const typed = { stem: "Which river?", key: "The Rhine", accepted: ["Rhine", "Rhein"], distractors: [] as string[] };

const bodies: readonly QuestionBody[] = [
  { type: "short-answer", ...typed },
  { type: "numeric", ...typed, key: "1815" },
  { type: "cloze", ...typed, stem: "____ flows." },
  { type: "multiple-choice", ...typed, accepted: [], distractors: ["The Danube", "The Elbe"] },
  { type: "multiple-response", ...typed, key: ["a", "b"], accepted: [], distractors: ["c"] },
  { type: "true-false", ...typed, key: "false", accepted: [] },
  { type: "ordering", ...typed, key: ["a", "b", "c"], accepted: [] },
  { type: "matching", ...typed, key: [["a", "1"], ["b", "2"], ["c", "3"]], accepted: [], distractors: ["4"] }, // prettier-ignore
];

test.each(bodies)("a question of kind $type is typed and read back unchanged", (body) => {
  expect(bodyOf(draftOf(body))).toEqual(body);
});

test("empty lines and spaces around are nobody’s answer", () => {
  const draft = { ...draftOf(bodies[3]!), distractors: " The Danube \n\n The Elbe\n" };
  expect(bodyOf(draft)).toEqual(bodies[3]);
});

test("marked words leave a gap", () => {
  expect(withGap("The Rhine flows.", 4, 9)).toBe("The ____ flows.");
});
