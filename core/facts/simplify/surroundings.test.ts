import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const said = (text: string): string => told(`${mill} ${text}`).join("\n");

describe("a subject that stands behind a phrase without a comma, and in front of what the commas part", () => {
  test.each([
    [
      "a century and what somebody was",
      "In the 12th century Karl Stein, a rich weaver, built the Holm Hall in Bath.",
      "Karl Stein built the Holm Hall in [Bath]",
    ],
    [
      "a war and what is told of somebody",
      "After the war Ada Marsh, who had lost the sale, founded the Orrin Guild in Leeds.",
      "Ada Marsh founded the [Orrin Guild] in Leeds",
    ],
    [
      "a town and a trade",
      "In Bath the weaver Karl Stein, a man of few words, founded the Orrin Guild in 1902.",
      "Karl Stein founded the Orrin Guild in [1902]",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(said(sentence)).toContain(statement);
  });

  test("what is told of the subject is told of nothing longer", () => {
    const text = "In the spring Karl Stein, a weaver from Leeds, founded the Orrin Guild.";
    expect(said(text)).toContain("Karl Stein was a weaver from [Leeds].");
    expect(said(text)).not.toContain("spring Karl Stein was");
  });

  test("a verb in front of its subject is none behind it", () => {
    expect(said("In Bath, the seat of the guild, stands the Holm Hall.")).not.toMatch(/Bath stands/u);
  });
});
