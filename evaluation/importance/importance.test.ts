import { expect, test } from "vitest";
import { bias, weights } from "#core/facts/importance-weights.ts";
import { fitTraits, judgedSchema } from "../../scripts/evaluate/fit-traits.ts";
import marked from "./marked.json";

test("the weights of the generator are those of the marked facts", () => {
  const fitted = fitTraits(judgedSchema.parse(marked));
  const unmarked = Object.keys(weights).filter((trait) => !fitted.weights.has(trait));
  expect({ bias, weights }).toEqual({
    bias: fitted.bias,
    weights: { ...Object.fromEntries(fitted.weights), ...Object.fromEntries(unmarked.map((trait) => [trait, 0])) },
  });
});

test("what matters in texts that the weights do not know was marked more often", () => {
  const data = judgedSchema.parse(marked);
  const isHeldBack = (text: number) => text % 5 === 0;
  const fitted = fitTraits({ ...data, judged: data.judged.filter(([text]) => !isHeldBack(text)) });
  const odds = (own: readonly number[]) =>
    own.reduce((sum, at) => sum + (fitted.weights.get(data.traits[at] ?? "") ?? 0), fitted.bias);
  const ranked = data.judged
    .filter(([text]) => isHeldBack(text))
    .sort(([, , one], [, , other]) => odds(other) - odds(one));
  const shareMarked = (rows: typeof ranked) => rows.filter(([, isMarked]) => isMarked === 1).length / rows.length;
  const fifth = ranked.length / 5;
  expect(shareMarked(ranked.slice(0, fifth))).toBeGreaterThan(3 * shareMarked(ranked.slice(-2 * fifth)));
});
