import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { atWhichPlace, isAroundStreet, isTooWide, settlementOf } from "./which-place.ts";

test.each([
  ["She was born in Arnby, a small fishing village on the coast.", "Arnby", "village"],
  ["She moved to the market town of\nArnby in 1887.", "Arnby", "town"],
  ["She was born at Arnby, an estate of her uncle.", "Arnby", "estate"],
  ["She was born in Arnby, and a village was named after her.", "Arnby", null],
  ["She left Arnbyholm, a village, for Arnby.", "Arnby", null],
])("%s", (quote, name, kind) => {
  expect(settlementOf(name, quote)).toBe(kind);
});

test("where a story is set may be a country as well", () => {
  expect(isTooWide("In which place is The Lost Net set?")).toBe(true);
  expect(isTooWide("Where is The Lost Net set?")).toBe(true);
  expect(isTooWide("In which place in Apulia is The Lost Net set?")).toBe(false);
  expect(isTooWide("In which town is The Lost Net set?")).toBe(false);
  expect(isTooWide("In which place was Ada Brandt born?")).toBe(false);
});

const bornAt = (quote: string) =>
  aFact({ kind: "place", subject: "Ada Brandt", relationKey: "bear in", quote, literal: "Arnby" });

test.each([
  ["Ada Brandt was born in Arnby.", "In which place was Ada Brandt born?"],
  ["Ada Brandt was born in Arnby, Michigan.", "Where in Michigan was Ada Brandt born?"],
  ["Ada Brandt was born in Arnby, in the south of Norway.", "Where in the south of Norway was Ada Brandt born?"],
  ["Ada Brandt was born in Arnby, in Solvik Land.", "Where in Solvik Land was Ada Brandt born?"],
  ["Ada Brandt was born in Arnby, a town in Michigan.", "In which town was Ada Brandt born?"],
  ["She lived in Arnby, Michigan and Ohio.", "In which place was Ada Brandt born?"],
])("%s", (quote, stem) => {
  expect(atWhichPlace("Where was Ada Brandt born?", bornAt(quote))).toBe(stem);
});

test("in which city a street lies is told in passing", () => {
  const quote = "Ada Brandt met him on Holm Square in Arnby.";
  expect(isAroundStreet(bornAt(quote))).toBe(true);
  expect(isAroundStreet(bornAt("Ada Brandt met him in Arnby."))).toBe(false);
});
