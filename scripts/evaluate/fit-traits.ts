import { z } from "zod";

/** What was judged one by one, each by its round or its text, how, and the places of its traits in the list. */
export const judgedSchema = z.object({
  traits: z.array(z.string()),
  judged: z.array(z.tuple([z.number().int(), z.union([z.literal(0), z.literal(1)]), z.array(z.number().int())])),
});

export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Pulls what few of some thousands tell towards nothing. */
const RIDGE = 12;
const SWEEPS = 60;

/**
 * Logistic regression with a ridge, one weight after another by Newton’s step: the loss has one minimum, so that the same
 * data give the same weights.
 */
export function fitTraits({ traits, judged }: z.infer<typeof judgedSchema>, ridge = RIDGE): Fitted {
  const rows = judged.map(([, kept, own]) => ({ kept, own, odds: 0 }));
  const havingTrait = traits.map((_, at) => rows.filter(({ own }) => own.includes(at)));
  const weights = traits.map(() => 0);
  let bias = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += newtonStep(rows, 0);
    havingTrait.forEach((having, at) => {
      const weight = weights[at] ?? 0;
      weights[at] = weight + newtonStep(having, weight, ridge);
    });
  }
  // Without “+ 0” what is hardly below nothing would be the other zero.
  const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
  return { bias: rounded(bias), weights: new Map(traits.map((trait, at) => [trait, rounded(weights[at] ?? 0)])) };
}

interface Row {
  readonly kept: 0 | 1;
  odds: number;
}

/** By how much a weight that all these rows have is changed; their odds follow it. */
function newtonStep(having: readonly Row[], weight: number, ridge = 0): number {
  let slope = ridge * weight;
  let bend = ridge;
  for (const { kept, odds } of having) {
    const likely = 1 / (1 + Math.exp(-odds));
    slope += likely - kept;
    bend += likely * (1 - likely);
  }
  const change = -slope / bend;
  for (const row of having) row.odds += change;
  return change;
}
