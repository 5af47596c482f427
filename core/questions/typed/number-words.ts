const units = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const small = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ["a", 1],
  ["an", 1],
  ["fourty", 40],
]);

const scales = new Map<string, number>([
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

const ordinals = new Map<string, number>([
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"].map(
    (word, i): [string, number] => [word, i + 1],
  ),
  ["twelfth", 12],
  ...units.slice(13).map((word, i): [string, number] => [`${word}th`, i + 13]),
  ...tens.map((word, i): [string, number] => [word.replace(/y$/u, "ieth"), (i + 2) * 10]),
]);

const singular = (word: string): string => (word.length > 4 ? word.replace(/s$/u, "") : word);

/** 1,000 for “thousand”, “thousands” and “k”, and so on; undefined where a word is no scale. */
export const scaleOf = (word: string): number | undefined => scales.get(singular(word));

/** 3 for “third” and “3rd”; undefined where a word is no ordinal. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return digits === undefined ? ordinals.get(word) : Number(digits);
}

/** 12 for “twelve”, 20 for “twenty”; undefined for articles and where a word is no number by itself. */
export const cardinalOf = (word: string): number | undefined =>
  word === "a" || word === "an" ? undefined : small.get(word);

/** “Twelve”, “fifty-eight”; null for what is not a whole number from 0 to 99. */
export function cardinalWord(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const ten = tens[Math.floor(value / 10) - 2];
  const unit = units[value % 10];
  return ten === undefined ? (units[value] ?? null) : value % 10 === 0 ? ten : `${ten}-${unit ?? ""}`;
}

/** The first whole number from 0 to 99 that is written out in a text, and the word for it; null where there is none. */
export function cardinalIn(text: string): { readonly word: string; readonly value: number } | null {
  for (const [word] of text.matchAll(/[a-z]+(?:-[a-z]+)?/gu)) {
    const parts = word.split("-").map(cardinalOf);
    const [first, second] = parts;
    if (first !== undefined && parts.length === 1) return { word, value: first };
    if (first !== undefined && second !== undefined && first >= 20 && second > 0 && second < 10)
      return { word, value: first + second };
  }
  return null;
}

/**
 * The number that `words` spell at their beginning, and how many of them it takes: “nineteen thousand five hundred”,
 * “half a million”, “one hundred and seventy-five”. Null where they begin with no number.
 */
export function readNumberWords(words: readonly string[]): { value: number; taken: number } | null {
  if (words[0] === "half" && words[1] === "a") {
    const scale = scaleOf(words[2] ?? "");
    return scale === undefined ? null : { value: scale / 2, taken: 3 };
  }
  let [total, group, taken] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    const isArticle = word === "a" || word === "an";
    const value = small.get(word);
    const scale = word === "hundred" || word === "hundreds" ? 100 : scaleOf(word);
    if (value !== undefined && (!isArticle || at === 0)) group += value;
    else if (scale === 100 && taken > 0) group = Math.max(group, 1) * 100;
    else if (scale !== undefined && scale > 100 && word.length > 2 && taken > 0) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else if (word !== "and" || at === 0 || small.get(words[at + 1] ?? "a") === 1) break;
    taken = at + 1;
  }
  const isOnlyArticle = taken === 1 && (words[0] === "a" || words[0] === "an");
  return taken === 0 || isOnlyArticle ? null : { value: total + group, taken };
}
