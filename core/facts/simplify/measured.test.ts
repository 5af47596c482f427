import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what stands between a subject and its verb", () => {
  test.each([
    ["how large it is", "Mount Orrin, 196 metres high, looks down on Bath.", "Mount Orrin is [196 metres] high."],
    [
      "what it measures",
      "The Holm Bridge, with a span of 702 feet, was completed in 1864.",
      "The span of the Holm Bridge was [702 feet].",
    ],
    [
      "two things that were done to it",
      "The Orrin Altar, begun by Ada Marsh and finished by Karl Stein in 1432, was sold in 1902.",
      "The Orrin Altar was finished by Karl Stein in [1432].",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });
});
