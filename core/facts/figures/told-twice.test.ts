import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { textOf, toldOfTwo, toldTwice } from "./told-twice-table.ts";

/** The values that a text is at odds with itself about, as they stand in it. */
function oddIn(text: string): string[] {
  const { facts, disagreements } = extract(readDocument(text, "markdown", "x"), text);
  return disagreements.map(({ factIds }) =>
    factIds
      .map((id) => facts.find((fact) => fact.id === id))
      .map((fact) => text.slice(fact?.place.start, fact?.place.end))
      .join(" / "),
  );
}

describe("a text tells of one thing in two ways, far from each other", () => {
  test.each(toldTwice)("%s %s", (one, other, odd) => {
    expect(oddIn(textOf(one, other))).toEqual([odd]);
  });
});

describe("a text tells of two things", () => {
  test.each(toldOfTwo)("%s %s", (one, other) => {
    expect(oddIn(textOf(one, other))).toEqual([]);
  });
});

const unrelated = fc.constantFrom(
  "Gulls sleep on the roofs.",
  "A baker sells rye bread by the well.",
  "Nobody knows who painted the doors blue.",
  "The bells ring at noon and at dusk.",
);

test("a sentence on something else changes no disagreement, wherever it stands", () => {
  fc.assert(
    fc.property(fc.constantFrom(...toldTwice), unrelated, fc.nat(4), ([one, other, odd], sentence, at) => {
      const paragraphs = textOf(one, other).trim().split("\n\n");
      paragraphs.splice(at + 1, 0, sentence);
      expect(oddIn(paragraphs.join("\n\n"))).toEqual([odd]);
    }),
    { numRuns: 25 },
  );
});

test("without a second figure there is none", () => {
  fc.assert(
    fc.property(fc.constantFrom(...toldTwice), fc.boolean(), ([one, other], isFirst) => {
      expect(oddIn(isFirst ? textOf(one, "") : textOf("", other))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
