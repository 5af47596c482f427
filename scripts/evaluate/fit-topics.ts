import { weights as signs, type Signs } from "#core/facts/topic-signs.ts";

/** What a text names, each with its signs and whether the text is about it. */
export type Article = readonly { readonly signs: Signs; readonly isTopic: boolean }[];

export interface FittedTopics {
  readonly ofNothing: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Pulls what few texts tell towards nothing; what a title says outright is held back less. */
const RIDGE = 0.12;
const RIDGE_OF_TITLES = 0.005;
const STEPS = 800;
const RATE = 0.3;
const MOMENTUM = 0.9;

const names = Object.keys(signs);

/**
 * Conditional logistic regression with a ridge: of all that a text names, and of nothing, the likeliest is to be what it is
 * about. The loss has one minimum, so that the same texts give the same weights.
 */
export function fitTopics(articles: readonly Article[]): FittedTopics {
  const rows = articles.map((article) => article.map(({ signs: own, isTopic }) => ({ isTopic, own: sparse(own) })));
  const ridges = names.map((name) => (name === "titleIs" || name === "titlePart" ? RIDGE_OF_TITLES : RIDGE));
  const weights = names.map(() => 0);
  const speed = names.map(() => 0);
  let ofNothing = 0;
  let speedOfNothing = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, at) => (ridges[at] ?? 0) * weight);
    let slope = 0;
    for (const candidates of rows) {
      const odds = candidates.map(({ own }) =>
        Math.exp(own.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0)),
      );
      const all = odds.reduce((sum, each) => sum + each, Math.exp(ofNothing));
      const right = odds.reduce((sum, each, i) => sum + (candidates[i]?.isTopic ? each : 0), 0);
      slope += Math.exp(ofNothing) / all - (right === 0 ? 1 : 0);
      candidates.forEach(({ own, isTopic }, i) => {
        const likely = odds[i] ?? 0;
        const miss = likely / all - (isTopic ? likely / right : 0);
        for (const [at, value] of own) slopes[at] = (slopes[at] ?? 0) + miss * value;
      });
    }
    speedOfNothing = MOMENTUM * speedOfNothing - (RATE * slope) / rows.length;
    ofNothing += speedOfNothing;
    slopes.forEach((each, at) => {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - (RATE * each) / rows.length;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    ofNothing: rounded(ofNothing),
    weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])),
  };
}

/** The signs that there are, by their places in the list of all. */
const sparse = (own: Signs): [number, number][] =>
  Object.entries(own).flatMap(([name, value]): [number, number][] =>
    value === 0 ? [] : [[names.indexOf(name), value]],
  );
