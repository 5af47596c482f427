import { expect, test } from "vitest";
import { aCourse, aGold, aQuestion, proofOf, statement, typed } from "./a-course.ts";
import { trapHits } from "./traps.ts";

const caption = { why: "credit", span: proofOf("Photo: T. Hall, 1999") };
const reasons = (...args: Parameters<typeof trapHits>) => trapHits(...args).map(({ why }) => why);

test("finds a question that comes from a trap", () => {
  const questions = [
    aQuestion(typed("In which year did T. Hall take it?", "1999"), "T. Hall, 1999"),
    aQuestion(typed("In which city is the museum?", "Oslo"), "The museum is in Oslo."),
  ];
  expect(reasons(aGold({ traps: [caption] }), aCourse(questions))).toEqual(["credit"]);
});

test("finds a false statement that is offered as true, and leaves it where it is offered as false", () => {
  const gold = aGold({ falseStatements: ["The Blue Museum is in Bergen."] });
  const offered = (key: "true" | "false") =>
    aCourse([aQuestion(statement("The Blue Museum is in Bergen.", key), "The museum is in Oslo.")]);
  expect(reasons(gold, offered("true"))).toEqual(["false statement"]);
  expect(reasons(gold, offered("false"))).toEqual([]);
});
