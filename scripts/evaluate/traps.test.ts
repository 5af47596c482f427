import { expect, test } from "vitest";
import type { QuestionBody } from "#core/questions/schema.ts";
import { aCourse, aGold, aQuestion, cloze, proofOf, statement, typed } from "./a-course.ts";
import { falseQuestions, trapHits } from "./traps.ts";

const caption = { why: "credit", span: proofOf("Photo: T. Hall, 1999") };

test("finds a question that comes from a trap", () => {
  const questions = [
    aQuestion(typed("In which year did T. Hall take it?", "1999"), "T. Hall, 1999"),
    aQuestion(typed("In which city is the museum?", "Oslo"), "The museum is in Oslo."),
  ];
  expect(trapHits(aGold({ traps: [caption] }), aCourse(questions)).map(({ why }) => why)).toEqual(["credit"]);
});

test.each<[string, number, QuestionBody]>([
  ["a statement that is offered as true", 1, statement("The Blue Museum is in Bergen.", "true")],
  ["a statement that is offered as false", 0, statement("The Blue Museum is in Bergen.", "false")],
  ["a gap that makes it so", 1, cloze("The Blue Museum is in ____.", "Bergen")],
  ["a gap that makes it right", 0, cloze("The Blue Museum is in ____.", "Oslo")],
])("of what is false, judges %s", (_, count, body) => {
  const gold = aGold({ falseStatements: ["The Blue Museum is in Bergen."] });
  const course = aCourse([aQuestion(body, "The museum is in Oslo.")]);
  expect(falseQuestions(gold, course)).toHaveLength(count);
});
