import { expect, test } from "vitest";
import { anyOf } from "./any-of.ts";
import { idealCandidates } from "./samples/ideal-candidates.ts";
import { withKey, withStem } from "./samples/planting.ts";

const isOnIt = anyOf([/\bkilns? (?:was|were) lit\b/u, /\bnorth of\b/u, /\d{4}/u]);
const { year, yearGap, ordering } = idealCandidates;

test("a pattern is found where the question has a word that it seeks", () => {
  const { body } = withStem(year, "The Kilns were lit north of Holm.");
  expect(isOnIt(body, "the kilns were lit")).toBe(true);
  expect(isOnIt(body, "north of the mill")).toBe(true);
  expect(isOnIt(body, "the kiln was lost")).toBe(false);
  // What is said is the question's own, so that no word can stand in it alone; else it is not looked for.
  expect(isOnIt(withStem(year, "When was it lit?").body, "the kilns were lit")).toBe(false);
});

test("what is in the gap is looked at as well, and all of what is asked together", () => {
  expect(isOnIt(withKey(yearGap, "kiln", "The ____ was lit.").body, "the kiln was lit")).toBe(true);
  expect(isOnIt(ordering.body, "the kiln was lit")).toBe(true);
});

test("a pattern that seeks no words is held against all", () => {
  expect(isOnIt(withStem(year, "When was it lit?").body, "In 1921 it was lit.")).toBe(true);
});
