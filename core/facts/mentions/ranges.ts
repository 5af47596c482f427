import type { Answer } from "../askable.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far “about” reaches at most: “about 100” is said of 88, but “about 97,000” never of 91,000. */
const ROUNDING = 0.15;
const STEPS = 2;

/** Days are counted by months of 31, so that those of different years can be compared. */
export const DAYS_OF_YEAR = 372;

/** A year as all its days, a month as all of its own, counted so that they can be compared. */
export function rangeOfTime({ value, bound }: Pick<Answer, "value" | "bound">): Range | null {
  const slack = bound === "about" ? DAYS_OF_YEAR * 10 : 0;
  if (typeof value === "number")
    return { low: value * DAYS_OF_YEAR - slack, high: (value + 1) * DAYS_OF_YEAR - 1 + slack };
  const match = typeof value === "string" ? /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(value) : null;
  if (!match) return null;
  const low = Number(match[1]) * DAYS_OF_YEAR + (Number(match[2]) - 1) * 31;
  return match[3] === undefined
    ? { low, high: low + 30 }
    : { low: low + Number(match[3]) - 1, high: low + Number(match[3]) - 1 };
}

export function rangeOfAmount({ amount, bound }: Pick<Answer, "amount" | "bound">): Range {
  const value = amount ?? 0;
  switch (bound) {
    case "exact":
      return { low: value, high: value };
    case "about": {
      const slack = Math.min(Math.abs(value) * ROUNDING, stepOf(value) * STEPS);
      return { low: value - slack, high: value + slack };
    }
    case "more":
      return { low: value, high: Infinity };
    case "less":
      return { low: -Infinity, high: value };
  }
}

/** “More than 100” and “171” can both be true; so can “June 1951” and “1951”. */
export const agree = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** Smaller numbers are counted one by one, and not rounded. */
const LEAST_ROUNDED = 1_000;

interface Figure extends Range {
  readonly answer: Pick<Answer, "kind" | "amount">;
  readonly unit: number;
}

/** Whether two figures can both be right: the same, one within the bounds of the other, or one rounded, or in another unit. */
export function mayAgree(a: Figure, b: Figure): boolean {
  if (agree(a, b)) return true;
  if (a.answer.kind === "year" || a.answer.kind === "date") return false;
  if (a.unit !== b.unit) return agree(widened(a), widened(b));
  return agree(rounded(a), b) || agree(a, rounded(b));
}

/** How far a figure in one unit may be from the same in another. */
const CONVERSION = 0.03;

const widened = ({ low, high }: Range): Range => ({ low: low * (1 - CONVERSION), high: high * (1 + CONVERSION) });

/** All that a figure can be the rounding of: “19 km” of 18.6, “4,100” of 4,102. A count below a thousand is exact. */
function rounded({ low, high, answer: { kind, amount } }: Figure): Range {
  const isCount = kind === "count" && low < LEAST_ROUNDED;
  if (low !== high || low === 0 || amount === null || isCount) return { low, high };
  const half = ((stepOf(amount) / 2) * low) / amount;
  return { low: low - half, high: high + half };
}

/** The place of the last digit that is not zero: 100 of 4,100 and 0.1 of 18.6. */
function stepOf(value: number): number {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const decimals = (digits.split(".")[1] ?? "").length;
  return 10 ** (Number(exponent) - decimals);
}
