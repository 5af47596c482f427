import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("a subject that no comma parts from what stands in front of it", () => {
  test.each([
    [
      "behind a century",
      "In the eighteenth century Solvik Cathedral had a school in Bath.",
      "In the eighteenth century, Solvik Cathedral had a school in [Bath].",
    ],
    [
      "behind a morning and its month",
      "On a foggy morning in May 1955 two ferries collided in Solvik Bay.",
      "On a foggy morning in May 1955, [two] ferries collided in Solvik Bay.",
    ],
    [
      "behind a place that is known",
      "Ada Marsh went to Bath. From there she sailed to York.",
      "Ada Marsh sailed to [York].",
    ],
    [
      "behind what it was for",
      "For its harbour business Solvik Mills joined Kett Fibres in 2014.",
      "For its harbour business, Solvik Mills joined [Kett Fibres] in 2014.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });
});

test("whose design somebody made is no phrase in front of it", () => {
  const facts = told(`${mill} Among the looms whose shape Ada Marsh drew were ten of oak.`);
  expect(facts.filter((fact) => /^(?:whose|Ada Marsh drew)/iu.test(fact))).toEqual([]);
});
