import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("an object that something parts from its verb", () => {
  test.each([
    ["a time", "Ada Marsh founded, in 1902, the Holm Museum.", "Ada Marsh founded the Holm Museum in [1902]."],
    [
      "a time and a place",
      "Ada Marsh had built, in 1902 in Oslo, a barn of oak, which burnt down.",
      "Ada Marsh built a barn of oak in [1902] in Oslo.",
    ],
  ])("goes in front of %s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test.each([
    ["of what has none", "Ada Marsh died, in 1902, the poorest of the weavers."],
    ["of what was done to somebody", "Ada Marsh was honoured, in 1902, the first of the weavers."],
  ])("is none behind the verb %s", (_, text) => {
    expect(told(`${mill} ${text}`).join()).not.toMatch(/(?:died|honoured) the/u);
  });
});
