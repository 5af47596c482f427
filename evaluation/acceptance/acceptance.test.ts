import { expect, test } from "vitest";
import { bias, weights } from "#core/questions/acceptance-weights.ts";
import { fitTraits, judgedSchema } from "../../scripts/evaluate/fit-traits.ts";
import judged from "./judged.json";

const data = judgedSchema.parse(judged);

test("the weights of the generator are those of the judged questions", () => {
  const fitted = fitTraits(data);
  const unjudged = Object.keys(weights).filter((trait) => !fitted.weights.has(trait));
  expect({ bias, weights }).toEqual({
    bias: fitted.bias,
    weights: { ...Object.fromEntries(fitted.weights), ...Object.fromEntries(unjudged.map((trait) => [trait, 0])) },
  });
});

test("what is likely to be kept was kept more often", () => {
  const odds = (own: readonly number[]) =>
    own.reduce((sum, at) => sum + (new Map(Object.entries(weights)).get(data.traits[at] ?? "") ?? 0), bias);
  const ranked = [...data.judged].sort(([, , one], [, , other]) => odds(other) - odds(one));
  const shareKept = (rows: typeof ranked) => rows.filter(([, kept]) => kept === 1).length / rows.length;
  const half = ranked.length / 2;
  expect(shareKept(ranked.slice(0, half))).toBeGreaterThan(shareKept(ranked.slice(half)) + 0.2);
});
