import { confusables, opposedBeginnings, opposedEndings } from "./confusable-table.ts";

/** From this length on one slip is forgiven, from `TWO` on two: in shorter words another letter is another word. */
const ONE = 5;
const TWO = 10;

const groupOf = new Map(
  confusables.flatMap((group) => group.map((name): [string, readonly string[]] => [name, group])),
);

/**
 * How many slips lead from `wanted` to `given`, if they are few enough for the word's length and the word is not known
 * to be another; null where it counts as another word. Both are folded.
 */
export function slipsIn(wanted: string, given: string): number | null {
  if (wanted === given) return 0;
  const forgiven = wanted.length >= TWO ? 2 : wanted.length >= ONE ? 1 : 0;
  if (forgiven === 0 || !given.startsWith(wanted.slice(0, 1)) || /\p{N}/u.test(wanted + given)) return null;
  if (Math.abs(wanted.length - given.length) > forgiven) return null;
  if (groupOf.has(given) && groupOf.get(given) === groupOf.get(wanted)) return null;
  if (isOpposed(wanted, given)) return null;
  const slips = distance(wanted, given);
  return slips <= forgiven ? slips : null;
}

function isOpposed(wanted: string, given: string): boolean {
  const differs = (parts: readonly string[], split: (word: string, part: string) => string | null) =>
    parts.some((a) =>
      parts.some((b) => {
        if (a === b) return false;
        const [left, right] = [split(wanted, a), split(given, b)];
        return left !== null && left === right && left.length > 1;
      }),
    );
  const afterBeginning = (word: string, part: string) => (word.startsWith(part) ? word.slice(part.length) : null);
  const beforeEnding = (word: string, part: string) =>
    word.endsWith(part) ? word.slice(0, word.length - part.length) : null;
  return (
    opposedBeginnings.some((parts) => differs(parts, afterBeginning)) ||
    opposedEndings.some((parts) => differs(parts, beforeEnding))
  );
}

/** Letters put in, left out or exchanged, and neighbours swapped: the restricted Damerau–Levenshtein distance. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(replaced, at(above, j) + 1, at(row, j - 1) + 1, isSwap ? at(before, j - 2) + 1 : Infinity));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
