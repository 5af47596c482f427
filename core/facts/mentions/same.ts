import type { Owner } from "./mention.ts";

/** Words that tell a thing from another of its kind: whatever has one of them is another than what has it not. */
const telling = new Set(
  `north south east west northern southern eastern western upper lower inner outer left right first second third fourth fifth
  last present new old older younger former earlier later main side long longer longest short shorter shortest highest tallest deepest
  largest smallest big small little great lesser middle central front back central executive standing permanent national
  international local`.split(/\s+/u),
);

export const isTelling = (word: string): boolean => telling.has(word);

/** Whether two phrases may speak of one thing. */
export function isSame(one: Owner, other: Owner): boolean {
  if (one.head !== other.head) return false;
  const [few, many] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  return [...few].every((word) => many.has(word)) && [...many].every((word) => few.has(word) || !telling.has(word));
}

/** Whether two figures have the same digits in another order, as a slip of the pen gives them: 3,911 and 3,991, 34 and 43. */
export function isSlip(one: number | null, other: number | null): boolean {
  const digits = (value: number | null) =>
    String(value ?? "")
      .replace(/\D/gu, "")
      .replace(/0+$/u, "");
  const [a, b] = [digits(one), digits(other)];
  return a !== b && a.length > 1 && sorted(a) === sorted(b);
}

const sorted = (digits: string): string => digits.split("").sort().join("");
