import { foldText } from "./fold-text.ts";
import { ordinalOf } from "./number-words.ts";
import { readRoman } from "./roman.ts";

/** A century or a decade, as far as it is given: “seventh” alone and “nineties” alone leave something open. */
export interface Age {
  readonly unit: "century" | "decade";
  /** 19 for the nineteenth century, 1990 for the 1990s, 90 for the nineties. */
  readonly number: number;
  readonly era: "bc" | null;
  /** Whether it is said in full: with the word “century”, or with the century of the decade. */
  readonly isFull: boolean;
}

/** “19th century”, “the nineteenth”, “XIX century BC”, “1990s”, “the nineties”; null for everything else. */
export function readAge(text: string): Age | null {
  const folded = foldText(text).replace(/^(?:in\s+)?(?:the\s+)?/u, "");
  return readDecade(folded) ?? readCentury(folded);
}

const decades = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map(
    (word, i): [string, number] => [word, (i + 2) * 10],
  ),
);

/** “The 1900s” may be a century as well. */
function readDecade(text: string): Age | null {
  const [, century, ten] = /^'?(\d{2})?([1-9]0)'?s$/u.exec(text) ?? [];
  const number = ten === undefined ? decades.get(text) : Number(`${century ?? ""}${ten}`);
  return number === undefined ? null : { unit: "decade", number, era: null, isFull: century !== undefined };
}

function readCentury(text: string): Age | null {
  const [, word = "", noun, sign] =
    /^([a-z\d-]+)(?:\s+(century|cent|c)\b\.?)?(?:\s+(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?))?$/u.exec(text) ?? [];
  const isFull = noun !== undefined;
  const number = ordinalOf(word) ?? compound(word) ?? (isFull ? (readRoman(word) ?? digits(word)) : null);
  const era = sign?.startsWith("b") === true ? "bc" : null;
  return number === null ? null : { unit: "century", number, era, isFull };
}

/** “Twenty-first” */
const compound = (word: string): number | null => {
  const last = ordinalOf(/^twenty-(\p{L}+)$/u.exec(word)?.[1] ?? "");
  return last === undefined ? null : 20 + last;
};

const digits = (word: string): number | null => (/^\d{1,2}$/u.test(word) ? Number(word) : null);

/** Whether what is given says the age that is wanted; an era before ours may be left out, but not put in. */
export const isSameAge = (wanted: Age, given: Age): boolean =>
  wanted.unit === given.unit &&
  (wanted.number === given.number ||
    (!given.isFull && wanted.unit === "decade" && wanted.number % 100 === given.number)) &&
  (given.era === null || given.era === wanted.era);
