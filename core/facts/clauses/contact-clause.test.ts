import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

test.each([
  [
    "In 1974 Karl Stein printed 40 letters in words that a farmer could read.",
    "Karl Stein printed 40 letters in words that a farmer could read in [1974].",
  ],
  [
    "In 1974 Karl Stein led the largest fleet the Alden Press had ever owned.",
    "Karl Stein led the largest fleet the Alden Press had ever owned in [1974].",
  ],
])("a clause that tells a noun apart goes with it, with or without a word to join it: %s", (text, statement) => {
  expect(toldOf(text)).toContain(statement);
});

test("nothing is told of a noun without the clause that tells it apart", () => {
  const facts = toldOf("Karl Stein printed 40 letters in words a farmer could read.");
  expect(facts).not.toMatch(/in words\.|in \[words\]/u);
  expect(facts).toContain("words a farmer could read");
});

test("where somebody moved is no part of who did something else", () => {
  const text = "Ada Marsh was a weaver. She was born in Oslo. In 1974 she moved to the house her father had built.";
  expect(told(text).join(" ")).not.toMatch(/built in \[1974\]/u);
});

test("nobody died before a thing that should have appeared", () => {
  const facts = toldOf("Karl Stein died in July 1975, before the lamp he had begun, the Tern, could appear.");
  expect(facts).toContain("Karl Stein died in [July 1975].");
  expect(facts).not.toContain("before the lamp");
});

test("what was dropped along with something was not dropped “along”", () => {
  expect(toldOf("Alden Row was sold along with the barns in 1972.")).not.toContain("along in");
});
