import { expect, test } from "vitest";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { Fact } from "../../facts/fact.ts";
import { aFact } from "../gates/samples/a-candidate.ts";
import { withKind } from "./gap-kind.ts";

const said = { subject: "Ada Brandt", relationKey: "bear in" };
const year = aFact({ ...said, kind: "year", quote: "Ada Brandt was born in 1887.", literal: "1887", value: 1887 });

function inPlace(name: string): Fact {
  const fact = aFact({ ...said, kind: "place", quote: `Ada Brandt was born in ${name}.`, literal: name });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = fact.asking;
  const answer = { ...askable.answer, place: placeNamed(name) ?? null };
  return { ...fact, asking: { way: "value", askable: { ...askable, answer } } };
}

test.each([
  [year, "Ada Brandt was born in ____.", "Ada Brandt was born in the year ____."],
  [year, "Ada Brandt was born at Solvik in ____.", "Ada Brandt was born at Solvik in ____."],
  [year, "Students supported the uprising of ____.", "Students supported the uprising of the year ____."],
  [year, "Ada Brandt left in the spring of ____.", "Ada Brandt left in the spring of ____."],
  [inPlace("Cairo"), "Ada Brandt was born in ____.", "Ada Brandt was born in the city of ____."],
  [inPlace("Cairo"), "Ada Brandt lectured in ____ and Oslo.", "Ada Brandt lectured in ____ and Oslo."],
  [inPlace("Cairo"), "In this city, Ada Brandt lived in ____.", "In this city, Ada Brandt lived in ____."],
  [inPlace("Egypt"), "Ada Brandt was born in ____.", "Ada Brandt was born in ____."],
])("a gap says what it takes where several things would fit: %#", (fact, stem, better) => {
  expect(withKind(stem, fact)).toBe(better);
});
