import { z } from "zod";

/** Questions that were judged cold, each by the round, whether it was kept, and the places of its traits in the list. */
export const judgedSchema = z.object({
  traits: z.array(z.string()),
  judged: z.array(z.tuple([z.number().int(), z.union([z.literal(0), z.literal(1)]), z.array(z.number().int())])),
});

export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Pulls what few questions tell towards nothing. */
const RIDGE = 4;
const STEPS = 2_500;
const RATE = 0.002;
/** What was judged before was mended by gates since, and what is left of it is better than it would be on a new text. */
const FIRST_OF_UNSEEN = 31;
const WEIGHT_OF_MENDED = 0.4;

/** Logistic regression with a ridge, by gradient descent: the loss has one minimum, so that the same data give the same weights. */
export function fitAcceptance({ traits, judged }: z.infer<typeof judgedSchema>): Fitted {
  let bias = 0;
  const weights = traits.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => RIDGE * weight);
    let slope = 0;
    for (const [round, kept, own] of judged) {
      const odds = own.reduce((sum, at) => sum + (weights[at] ?? 0), bias);
      const miss = (1 / (1 + Math.exp(-odds)) - kept) * (round < FIRST_OF_UNSEEN ? WEIGHT_OF_MENDED : 1);
      slope += miss;
      for (const at of own) slopes[at] = (slopes[at] ?? 0) + miss;
    }
    bias -= RATE * slope;
    slopes.forEach((each, at) => (weights[at] = (weights[at] ?? 0) - RATE * each));
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { bias: rounded(bias), weights: new Map(traits.map((trait, at) => [trait, rounded(weights[at] ?? 0)])) };
}
