import { expect, test } from "vitest";
import { bias, LEAST_ODDS, weights } from "#core/facts/at-odds-weights.ts";
import { fitTraits, judgedSchema } from "../../scripts/evaluate/fit-traits.ts";
import judged from "./judged.json";

/** Of few pairs one tells more than of many. */
const RIDGE = 4;

test("the weights of the generator are those of the judged pairs", () => {
  const fitted = fitTraits(judgedSchema.parse(judged), RIDGE);
  expect({ bias, weights }).toEqual({ bias: fitted.bias, weights: Object.fromEntries(fitted.weights) });
});

test("in texts that the weights do not know hardly a pair of two things is taken for one", () => {
  const data = judgedSchema.parse(judged);
  const rows = [0, 1, 2, 3, 4].flatMap((part) => {
    const isHeldBack = (text: number) => text % 5 === part;
    const fitted = fitTraits({ ...data, judged: data.judged.filter(([text]) => !isHeldBack(text)) }, RIDGE);
    return data.judged
      .filter(([text]) => isHeldBack(text))
      .map(([, isOne, own]) => ({
        isOne: isOne === 1,
        odds: own.reduce((sum, at) => sum + (fitted.weights.get(data.traits[at] ?? "") ?? 0), fitted.bias),
      }));
  });
  const taken = rows.filter(({ odds }) => odds >= LEAST_ODDS);
  expect(taken.filter(({ isOne }) => isOne).length).toBeGreaterThan(0.75 * rows.filter(({ isOne }) => isOne).length);
  expect(taken.filter(({ isOne }) => !isOne).length).toBeLessThan(0.3 * taken.length);
});
