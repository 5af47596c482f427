import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what is told of a thing behind a preposition and “which”", () => {
  test.each([
    [
      "where somebody sat",
      "Ada Marsh joined the Orrin Commission, on which she sat until 1953.",
      "Ada Marsh sat until 1953 on the [Orrin Commission].",
    ],
    [
      "of a subject that opens the sentence",
      "The Orrin Assembly, in which every member has four votes, meets in May.",
      "Every member has [four] votes in the Orrin Assembly.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test("not what happens in a work, nor what was only meant", () => {
    expect(told(`${mill} Ada Marsh liked Holm’s The 39 Steps, in which Karl Stein fled in 1902.`).join()).not.toContain(
      "fled in [1902] in",
    );
    expect(told(`${mill} It joined the Orrin League, in which Karl Stein would vote.`).join()).not.toContain("Stein");
  });

  test("not the having of what had to be done", () => {
    expect(told(`${mill} In 1902 it set up the Orrin Gate, through which all sheep had to pass.`).join()).not.toContain(
      "sheep had",
    );
  });
});
