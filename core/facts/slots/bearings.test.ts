import { expect, test } from "vitest";
import { factsIn, mill } from "../samples.ts";

test("nobody asks south of which town something lies, since that goes on", () => {
  const questions = factsIn(
    "The Ottery Mill",
    `${mill} The Ottery Mill lies on a hill some 85 km south of Bath.`,
  ).flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question] : []));
  expect(questions.filter((question) => question?.startsWith("South"))).toEqual([]);
});

test("how far a thing lies from a town is asked with the side on which it lies", () => {
  const asked = factsIn(
    "The Ottery Mill",
    `${mill} The Ottery Mill lies on the Exe about 85 km south of Bath.`,
  ).flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question] : []));
  expect(asked).toContain("About how many kilometres south of Bath does the Ottery Mill lie on the Exe?");
});
