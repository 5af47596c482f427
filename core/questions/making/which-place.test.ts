import { expect, test } from "vitest";
import { isTooWide, settlementOf } from "./which-place.ts";

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
  expect(isTooWide("In which place in Apulia is The Lost Net set?")).toBe(false);
  expect(isTooWide("In which town is The Lost Net set?")).toBe(false);
  expect(isTooWide("In which place was Ada Brandt born?")).toBe(false);
});
