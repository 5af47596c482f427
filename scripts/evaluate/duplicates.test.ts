import { expect, test } from "vitest";
import { aQuestion, statement, typed } from "./a-course.ts";
import { duplicatesOf } from "./duplicates.ts";

const sentence = "Ada Stone founded the Blue Museum in 1874.";
const founded = aQuestion(typed("Who founded the Blue Museum in 1874?", "Ada Stone"), sentence);

test.each([
  ["the same fact in one form", aQuestion(typed("By whom was it founded?", "Ada Stone"), sentence, founded.factIds[0])],
  ["much the same words for the same answer", aQuestion(typed("Who founded the Blue Museum?", "Ada Stone"), sentence)],
  ["the same words for another answer", aQuestion(typed("Who founded the Blue Museum in 1874?", "Bo"), "in Oslo")],
])("pairs %s", (_, other) => {
  expect(duplicatesOf([founded, other])).toEqual([[founded, other]]);
});

test.each([
  ["another form", aQuestion(statement("Ada Stone founded the Blue Museum in 1874.", "true"), sentence, "Who?")],
  ["another passage", aQuestion(typed("Who founded the Blue Museum?", "Ada Stone"), "The museum is in Oslo.")],
  ["other words", aQuestion(typed("Whose museum opened its doors?", "Ada Stone"), sentence)],
])("leaves %s", (_, other) => {
  expect(duplicatesOf([founded, other])).toEqual([]);
});

test("leaves two wrong statements of one sentence, which differ in what was changed", () => {
  const wrong = (stem: string) => aQuestion(statement(stem, "false"), sentence);
  expect(
    duplicatesOf([
      wrong("Ada Stone founded the Blue Museum in 1884."),
      wrong("Bo Stone founded the Blue Museum in 1874."),
    ]),
  ).toEqual([]);
});
