import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { makeLures } from "./lures.ts";

function yearsFor(quote: string, year: number, subject = "Ada Brandt"): number[] {
  const fact = aFact({ kind: "year", subject, relationKey: "win in", quote, literal: String(year), value: year });
  const born = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "bear in",
    quote: "Ada Brandt was born in 1902.",
    literal: "1902",
    value: 1902,
  });
  const lures = makeLures({ facts: [fact, born], disagreements: [], entities: [], topic: null, text: quote });
  const answer = fact.asking.way === "value" ? fact.asking.askable.answer : null;
  return (answer && distractorsFor(fact, answer, lures))?.map(Number) ?? [];
}

test("the nearer the time, the nearer the wrong years", () => {
  const recent = yearsFor("The Solvik Line was closed in 1931.", 1931, "Solvik Line");
  expect(recent.every((year) => Math.abs(year - 1931) <= 12)).toBe(true);
  const early = yearsFor("The Solvik Line was closed in 1631.", 1631, "Solvik Line");
  expect(early.every((year) => Math.abs(year - 1631) <= 20)).toBe(true);
});

test("nothing is won before there is such a prize", () => {
  const years = yearsFor("Jens Holm won the Nobel Prize in 1905.", 1905, "Jens Holm");
  expect(years).toHaveLength(3);
  expect(Math.min(...years)).toBeGreaterThanOrEqual(1901);
});

test("a doctorate is of its owner’s life", () => {
  const years = yearsFor("Ada Brandt’s doctorate was completed in 1927.", 1927, "Ada Brandt’s doctorate");
  expect(years).toHaveLength(3);
  expect(Math.min(...years)).toBeGreaterThan(1917);
});
