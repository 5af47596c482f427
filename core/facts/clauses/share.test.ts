import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("how much of something", () => {
  test.each([
    [
      "a share as the subject, with the second half left out",
      "More than half of the wool of Devon comes from Bath and the rest from York.",
      "More than half of the wool of Devon comes from [Bath].",
    ],
    [
      "a share with a word that leaves it open",
      "It paid for roughly a third of the Solvik Bridge.",
      "The Ottery Mill paid for roughly a third of the [Solvik Bridge].",
    ],
    ["nearly all", "Almost all looms were lost in 1902.", "Almost all looms were lost in [1902]."],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });
});

test("a quality that stands for many is a phrase, but nobody is asked which wounded", () => {
  const facts = told(`${mill} Ada Marsh nursed the wounded in 1902. The wounded were brought to Bath in 1903.`);
  expect(facts.filter((fact) => fact.startsWith("The wounded"))).toEqual([]);
});
