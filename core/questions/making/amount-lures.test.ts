import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { makeLures } from "./lures.ts";

function luresFor(literal: string, bound: "about" | "exact"): readonly string[] {
  const value = Number(literal.replace(",", ""));
  const quote = `Karl Holm held ${literal} patents.`;
  const fact = aFact({ kind: "count", subject: "Karl Holm", relationKey: "hold", quote, literal, value, bound });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { answer } = fact.asking.askable;
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
  return distractorsFor(fact, { ...answer, amount: value }, lures) ?? [];
}

test("beside a figure that is only about so round stand others as round", () => {
  const hundreds = luresFor("300", "about");
  expect(hundreds).toHaveLength(3);
  expect(hundreds.filter((text) => !text.endsWith("00"))).toEqual([]);
  expect(luresFor("6,000", "about").filter((text) => !text.endsWith(",000"))).toEqual([]);
  expect(luresFor("300", "exact")).toHaveLength(3);
});

test("there are no more states than there are, and a guess at their number lies near it", () => {
  const quote = "The Holm Union has 192 members.";
  const fact = aFact({ kind: "count", subject: "Holm Union", relationKey: "have", quote, literal: "192", value: 192 });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
  const figures = (distractorsFor(fact, fact.asking.askable.answer, lures) ?? []).map(Number);
  expect(figures).toHaveLength(3);
  expect(figures.filter((figure) => figure < 150 || figure > 197)).toEqual([]);
  expect(luresFor("192", "exact").some((figure) => Number(figure) < 150 || Number(figure) > 197)).toBe(true);
});
