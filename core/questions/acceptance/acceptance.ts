import type { Trait } from "./traits.ts";
import { bias, weights } from "./weights.ts";

/**
 * How likely a careful teacher keeps a question of these traits as it stands, from 0 to 1: a logistic regression on
 * questions that were judged one by one.
 */
export function acceptanceOf(traits: readonly Trait[]): number {
  const odds = traits.reduce((sum, trait) => sum + weights[trait], bias);
  return 1 / (1 + Math.exp(-odds));
}
