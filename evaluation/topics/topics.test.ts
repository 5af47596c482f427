import { describe, expect, test } from "vitest";
import { ofNothing, weights } from "#core/facts/topic-signs.ts";
import { fitTopics } from "../../scripts/evaluate/fit-topics.ts";
import { articleOf, findingOf, readTopics, type Finding } from "../../scripts/evaluate/topics.ts";

const SLOW = 120_000;

test(
  "the weights of the generator are those of the texts",
  () => {
    expect({ ofNothing, weights }).toEqual(fitTopics(readTopics("texts").map(articleOf)));
  },
  SLOW,
);

describe("of texts that the weights were not fitted on", () => {
  const findings = readTopics("kept-out").map(findingOf);
  const count = (finding: Finding) => findings.filter((each) => each === finding).length;

  // Only ever raise what is found, only ever lower what is wrong: here the generator stands.
  test("what they are about is found in more than half, and hardly taken for something else", () => {
    expect(count("found")).toBeGreaterThanOrEqual(19);
    expect(count("wrong")).toBeLessThanOrEqual(4);
  });
});
