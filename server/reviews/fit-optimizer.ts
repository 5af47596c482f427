import "server-only";
import type { Rating } from "#core/log/schema.ts";
import type { Repetition } from "#core/scheduling/weights.ts";

const grades: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** Fits the 21 weights of FSRS-6 to histories, each of which ends with the answer to be foretold. */
export interface Optimizer {
  fit(training: readonly (readonly Repetition[])[], relearningSteps: number): Promise<number[]>;
}

/** The native optimizer; null on a machine for which there is none. */
export async function loadOptimizer(): Promise<Optimizer | null> {
  const binding = await import("@open-spaced-repetition/binding").catch(() => null);
  if (!binding) return null;
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = binding;
  return {
    fit: (training, relearningSteps) =>
      computeParameters(
        training.map(
          (history) =>
            new FSRSBindingItem(history.map(({ rating, days }) => new FSRSBindingReview(grades[rating], days))),
        ),
        { enableShortTerm: true, numRelearningSteps: relearningSteps },
      ),
  };
}
