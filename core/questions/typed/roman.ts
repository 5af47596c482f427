const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const wellFormed = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

/** The number that a Roman numeral stands for, in any case; null for everything else. */
export function readRoman(word: string): number | null {
  const letters = word.toLowerCase();
  if (letters === "" || !wellFormed.test(letters)) return null;
  let total = 0;
  for (const [i, letter] of Array.from(letters).entries()) {
    const value = values[letter] ?? 0;
    total += value < (values[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
