import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { areOfOneTime, timesIn, WORKING_LIFE, yearsIn } from "./times.ts";

const founded = aFact({
  kind: "person",
  subject: "Harbour Museum",
  relationKey: "found by",
  quote: "Ada Brandt founded the Harbour Museum in 1887.",
  literal: "Ada Brandt",
});

test("a sentence dates whom it names; nobody else is told of", () => {
  const timesOf = timesIn([founded]);
  expect(timesOf("Ada Brandt")).toEqual({ years: [1887], isTold: true, deadBy: null });
  expect(timesOf("Jens Holm")).toEqual({ years: [], isTold: false, deadBy: null });
});

test("a sentence that speaks of a death tells by when one was dead", () => {
  const gift = {
    ...founded,
    proof: { ...founded.proof, quote: "In 1923 the dead man’s mother gave Ada Brandt’s crest away." },
  };
  expect(timesIn([gift])("Ada Brandt").deadBy).toBe(1923);
});

test("figures are no years, and years before our era are negative", () => {
  expect(yearsIn("In 216 BC 2,400 men and 1918 others paid 3.1415 pounds.")).toEqual([-216, 1918]);
});

test("people of one time lie a long life apart at most; where nothing dates them nothing parts them", () => {
  expect(areOfOneTime([1887], [1931])).toBe(true);
  expect(areOfOneTime([1652], [1931])).toBe(false);
  expect(areOfOneTime([], [1931])).toBe(true);
  expect(areOfOneTime([1887], [1933], WORKING_LIFE)).toBe(false);
});

test("three digits are a year where they cannot be a number of things", () => {
  expect(yearsIn("He took power in 682, and the tower was finished about 741.")).toEqual([682, 741]);
  expect(yearsIn("In May 1965, when 1,992 men were there, Holm, born in 1904, left.")).toEqual([1965, 1904]);
  expect(yearsIn("He sailed in August 695 with 300 men in 120 ships.")).toEqual([695]);
});
