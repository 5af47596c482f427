import { describe, expect, test } from "vitest";
import { mill, told } from "./samples.ts";

describe("a sentence that hands on what is said", () => {
  test.each([
    [
      "tells for certain what stands before",
      "It was sold to Ada Marsh in 1871 and is said to have burnt down in 1880.",
      "The Ottery Mill was sold to Ada Marsh in [1871].",
      "1880",
    ],
    [
      "tells for certain what happened after all",
      "Ada Marsh hoped to sell 30 looms, but the Ottery Mill closed in 1871.",
      "The Ottery Mill closed in [1871].",
      "30",
    ],
    [
      "tells for certain what is told in passing",
      "The Lower Mill, first opened on 4 May 1871, is thought to be the oldest of 40 mills.",
      "The Lower Mill was first opened on [4 May 1871].",
      "40",
    ],
  ])("%s", (...[, sentence, statement, doubtful]) => {
    const all = told(`${mill} ${sentence}`);
    expect(all).toContain(statement);
    expect(all.join()).not.toContain(doubtful);
  });
});
