import type { Rating } from "../log/schema.ts";

interface Step {
  readonly index: number;
  readonly minutes: number;
}

/** The step that an answer leads to; null where the card leaves its steps. Hard stays, and waits a little longer. */
export function nextStep(current: number, rating: Rating, steps: readonly number[]): Step | null {
  const [first, second] = steps;
  if (first === undefined) return null;
  const step = (index: number): Step | null => {
    const minutes = steps[index];
    return minutes === undefined ? null : { index, minutes };
  };
  switch (rating) {
    case "again":
      return { index: 0, minutes: first };
    case "hard":
      if (current > 0) return step(Math.min(current, steps.length - 1));
      return { index: 0, minutes: second === undefined ? first * 1.5 : (first + second) / 2 };
    case "good":
      return step(current + 1);
    case "easy":
      return null;
  }
}
