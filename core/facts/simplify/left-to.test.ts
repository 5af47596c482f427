import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what was left to somebody", () => {
  test.each([
    [
      "with its time between commas",
      "It was left to Karl Stein, in 1905, to rebuild the Holm Museum.",
      "Karl Stein rebuilt the Holm Museum in [1905].",
    ],
    [
      "behind an “and”",
      "The war ended the plan, and it was left to Ada Marsh to open the Holm Museum in 1923.",
      "Ada Marsh opened the Holm Museum in [1923].",
    ],
  ])("was done, %s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test("is of somebody with a name", () => {
    expect(told(`${mill} It was left to others to open the Holm Museum in 1923.`).join()).not.toContain("opened");
  });
});

test("what fell to somebody to do was done, and nothing fell", () => {
  const statements = told(`${mill} It fell to Ada Marsh to finish the Holm Dam in 1950.`).join(" ");
  expect(statements).toContain("Ada Marsh finished the Holm Dam in [1950].");
  expect(statements).not.toContain("fell");
});
