import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { atOddsPairs, nearMisses, textOf } from "./pairs-table.ts";

/** The values that a text is at odds with itself about, as they stand in it. */
function oddIn(text: string): string[] {
  const { facts, disagreements } = extract(readDocument(text, "markdown", "x"), text);
  const conflicts = disagreements.filter(({ sort }) => sort === "conflict");
  return conflicts.map(({ factIds }) =>
    factIds
      .map((id) => facts.find((fact) => fact.id === id))
      .map((fact) => text.slice(fact?.place.start, fact?.place.end))
      .join(" / "),
  );
}

describe("two editors at odds", () => {
  test.each(atOddsPairs)("%s: %s %s", (...[lead, one, other, odd]) => {
    expect(oddIn(textOf(lead, one, other))).toEqual([odd]);
  });
});

test.each(nearMisses)("no disagreement: %s: %s %s", (lead, one, other) => {
  expect(oddIn(textOf(lead, one, other))).toEqual([]);
});
