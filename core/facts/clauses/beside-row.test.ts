import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" | ");

test.each([
  "Karl Lind, a boy from Oslo, and Ada Marsh, who had run a shop in Bergen, built it in 1851.",
  "Karl Lind and Ada Marsh, who was a nurse in Bergen, built it in 1851.",
  "Karl Lind and Ada Marsh, who had been a nurse in Bergen, built it in 1851.",
])("what is told of the last of a row is told of that one alone: %s", (text) => {
  expect(toldOf(text)).toMatch(/(?:^|\| )Ada Marsh (?:ran a shop|was a nurse) in \[Bergen\]/u);
  expect(toldOf(text)).not.toMatch(/Lind[^|]* (?:ran|was) a/u);
});

test("what they were together is told of all", () => {
  const text = "Karl Lind and Ada Marsh, who were neighbours in Bergen, built it in 1851.";
  expect(toldOf(text)).toContain("Karl Lind and Ada Marsh were neighbours in [Bergen].");
});
