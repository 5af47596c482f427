import { foldText } from "./fold-text.ts";
import { cardinalOf, ordinalOf } from "./number-words.ts";
import { readRoman } from "./roman.ts";

const articles = new Set(["the", "a", "an"]);
const abbreviations = new Map([
  ["st", "saint"],
  ["mt", "mount"],
  ["dr", "doctor"],
  ["intl", "international"],
]);

/** British to American, by ending. Wrong for some words, but alike on both sides, which is all that is asked. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/u, "ization$1"],
  [/([a-z]{3})is(e|ed|es|er|ers|ing)$/u, "$1iz$2"],
  [/yse(d?)$/u, "yze$1"],
  [/([a-z]{2})our(s|ed|ing|able|ful|ite|ist)?$/u, "$1or$2"],
  [/([a-z]{2}[tb])re(s?)$/u, "$1er$2"],
  [/ogue(s?)$/u, "og$1"],
  [/([a-z]{2}en)ce$/u, "$1se"],
  [/ramme(s?)$/u, "ram$1"],
  [/([a-z]{2}[aeiou])ll(ed|ing|er|ers)$/u, "$1l$2"],
];

/** A word as it counts for being the same: numbers as digits, one spelling of two, common abbreviations in full. */
function canonical(word: string): string {
  const number = cardinalOf(word) ?? ordinalOf(word) ?? romanOf(word);
  if (number !== null) return String(number);
  const full = abbreviations.get(word) ?? word;
  return endings.reduce((spelt, [ending, other]) => spelt.replace(ending, other), full);
}

/** A letter alone is a numeral only as small as those of kings and wars. */
const romanOf = (word: string): number | null => (word.length > 1 || /^[ivx]$/u.test(word) ? readRoman(word) : null);

/** The words that count in a text, in order; articles go, “&” is “and”, a Roman numeral is a number. */
export function wordsThatCount(text: string): string[] {
  const words = foldText(text)
    .replace(/&/gu, " and ")
    .replace(/(?<=\d)[,' ](?=\d{3}(?!\d))/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, "")
    .replace(/'s\b/gu, "s")
    .replace(/(?<=\d)[.](?=\d)/gu, "·")
    .replace(/[^\p{L}\p{N}·%$€£¥+#]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const counted = words.filter((word) => !articles.has(word)).map(canonical);
  return counted.length > 0 ? counted : words;
}
