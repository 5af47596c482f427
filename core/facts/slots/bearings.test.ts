import { expect, test } from "vitest";
import { factsIn, mill } from "../samples.ts";

test("nobody asks south of which town something lies, since that goes on", () => {
  const questions = factsIn(
    "The Ottery Mill",
    `${mill} The Ottery Mill lies on a hill some 85 km south of Bath.`,
  ).flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question] : []));
  expect(questions.filter((question) => question?.startsWith("South"))).toEqual([]);
});
