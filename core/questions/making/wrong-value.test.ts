import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { makeLures } from "./lures.ts";
import { wrongValue } from "./wrong-value.ts";

function wrongFor(fact: Fact): string | null {
  if (fact.asking.way !== "value") return null;
  const { askable } = fact.asking;
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: fact.proof.quote });
  return wrongValue(fact, { askable, options: () => distractorsFor(fact, askable.answer, lures) }, lures);
}

test("a date is stated of another year, near by, and of the same day", () => {
  const opened = aFact({
    kind: "date",
    subject: "Tern Bridge",
    relationKey: "open on",
    quote: "The Tern Bridge was opened on 4 May 1931.",
    literal: "4 May 1931",
    value: "1931-05-04",
  });
  const wrong = wrongFor(opened) ?? "";
  expect(wrong).toMatch(/^4 May 19[234]\d$/u);
  expect(wrong).not.toBe("4 May 1931");
});

test("no other year is put into the name of an event", () => {
  const uprising = aFact({
    kind: "year",
    subject: "students",
    relationKey: "support of",
    quote: "Students supported the uprising of 1848.",
    literal: "1848",
    value: 1848,
  });
  expect(wrongFor(uprising)).toBeNull();
});

test("no place is put in that the text does not name", () => {
  const born = aFact({
    kind: "place",
    subject: "Ada Brandt",
    relationKey: "bear in",
    quote: "Ada Brandt was born in Cologne in 1887.",
    literal: "Cologne",
  });
  expect(wrongFor(born)).toBeNull();
});

test("no year is offered before somebody was grown up, where a bracket gives the life", () => {
  const married = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "marry in",
    quote: "Ada Brandt (c. 1160 – 1213) married Jens Holm in 1185.",
    literal: "1185",
    value: 1185,
  });
  const earlier = aFact({
    kind: "year",
    subject: "Solvik",
    relationKey: "burn in",
    quote: "Solvik burned in 1160.",
    literal: "1160",
    value: 1160,
  });
  const lures = makeLures({ facts: [married, earlier], disagreements: [], entities: [], topic: null, text: "x" });
  const years = married.asking.way === "value" ? distractorsFor(married, married.asking.askable.answer, lures) : null;
  expect(years?.every((year) => Number(year) > 1171 && Number(year) <= 1213)).toBe(true);
});

test("no time ends before it begins, and what came after a year came after an earlier one too", () => {
  const ended = aFact({
    kind: "year",
    subject: "trial",
    relationKey: "run to",
    quote: "The trial ran from 1931 to 1932.",
    literal: "1932",
    value: 1932,
  });
  const rose = aFact({
    kind: "year",
    subject: "tolls",
    relationKey: "rise after",
    quote: "Tolls rose sharply after 1932.",
    literal: "1932",
    value: 1932,
  });
  expect(Number(wrongFor(ended) ?? "1999")).toBeGreaterThan(1931);
  expect(wrongFor(rose)).toBeNull();
});
