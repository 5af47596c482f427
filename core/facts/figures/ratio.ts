import type { Mention } from "../mentions/mention.ts";

/** How many times the smaller of two amounts the greater is, in one unit. */
export function ratioOf(a: Mention, b: Mention): number {
  const [low = 0, high = 0] = [a, b].map(({ answer, unit }) => (answer.amount ?? 0) * unit).sort((x, y) => x - y);
  return high / low;
}

/** How far two years or dates lie apart, in days of months of 31. */
export const daysBetween = (a: Mention, b: Mention): number => Math.max(a.low - b.high, b.low - a.high, 0);
