import type { Askable } from "../askable.ts";
import type { Fact } from "../fact.ts";
import { traitsOf } from "./traits.ts";
import { bias, weights } from "./weights.ts";

/** From these likelihoods on that it is marked as what everybody would ask, a fact is of great importance, and of some. */
const GREAT = 0.3;
const SOME = 0.1;

/**
 * How much a fact matters: how likely it is marked as what every teacher would ask, by a logistic regression on facts of
 * texts whose writers marked them so (`evaluation/importance`).
 */
export function importanceOf(askable: Askable, topic: string | null): Fact["importance"] {
  const odds = traitsOf(askable, topic).reduce((sum, trait) => sum + weights[trait], bias);
  const likely = 1 / (1 + Math.exp(-odds));
  return likely >= GREAT ? 3 : likely >= SOME ? 2 : 1;
}
