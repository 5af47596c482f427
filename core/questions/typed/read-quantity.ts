import { gathered } from "../../base/gathered.ts";
import { currencies, measures } from "./currency-table.ts";
import { foldText } from "./fold-text.ts";
import { readNumberWords, scaleOf } from "./number-words.ts";
import { readRoman } from "./roman.ts";

export type Bound = "exact" | "about" | "more" | "less";

/** One number with what is said about it. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  /** A currency, a measure or `%`; null where none of these is named. */
  readonly unit: string | null;
  /** Words that are no part of the quantity itself, such as “countries”. */
  readonly rest: readonly string[];
}

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|circa|ca?\.|close to|an estimated|estimated|~|≈)\s*/u,
    "about",
  ],
  [/^(?:more than|over|above|at least|greater than|upwards? of|no fewer than|no less than|>=?|≥)\s*/u, "more"],
  [/^(?:less than|fewer than|under|below|at most|up to|no more than|<=?|≤)\s*/u, "less"],
];

const lead = /^(?:in|the year|year|the|by|since|from|on|of|it is|is|was)\s+/u;
const signs = /^(us\$|a\$|c\$|r\$|[$€£¥₹₽₩₺₪฿])\s*/u;
const digits = /^[+-]?(?:\d{1,3}(?:[ '\u00A0]\d{3})+(?:[.,]\d+)?|\d[\d.,]*\d|\d)/u;

/**
 * Every reading of a text that is one quantity: “$3 billion”, “more than 19 500”, “nineteen thousand five hundred”.
 * Several where a sign is ambiguous (“19.500” is nineteen and a half, or thousands in another country's writing).
 */
export function readQuantities(text: string): Quantity[] {
  let left = foldText(text).replace(/[.!?]+$/u, "");
  let bound: Bound = "exact";
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(lead, "");
    for (const [pattern, meaning] of bounds) {
      if (!pattern.test(left)) continue;
      bound = meaning;
      left = left.replace(pattern, "");
    }
  }
  if (/\s*(?:\+|or more|or so)$/u.test(left)) {
    bound = left.endsWith("so") ? "about" : "more";
    left = left.replace(/\s*(?:\+|or more|or so)$/u, "");
  }
  return readSigned(left).map((reading) => ({ bound, ...reading }));
}

type Unbound = Omit<Quantity, "bound">;

function readSigned(text: string): Unbound[] {
  const code = /^(?:us|usd|eur|gbp|chf|jpy|nok|dkk|sek)\s*(?=[\d$])/u.exec(text)?.[0].trim();
  const bare =
    code === undefined || code === "us" ? text.replace(/^us\s+(?=\$)/u, "us") : text.slice(code.length).trim();
  const sign = signs.exec(bare)?.[1];
  const currency = sign ? currencies.get(sign) : code ? currencies.get(code) : undefined;
  const amount = sign ? bare.replace(signs, "") : bare;
  const readings = digits.test(amount) ? readDigits(amount, currency !== undefined) : readWords(amount);
  return gathered(readings, (reading) => {
    if (reading.rest.some((word) => /\d/u.test(word))) return [];
    if (currency !== undefined && reading.unit !== null && reading.unit !== currency) return [];
    return [currency === undefined ? reading : { ...reading, unit: currency }];
  });
}

function readDigits(text: string, isMoney: boolean): Unbound[] {
  const written = digits.exec(text)?.[0] ?? "";
  const after = text.slice(written.length);
  const attached = /^[a-z]+/u.exec(after)?.[0] ?? "";
  if (/^(?:st|nd|rd|th|s)$/u.test(attached)) return []; // an ordinal, or a decade
  const words = wordsOf(after);
  const [first = "", ...others] = words;
  const scale = scaleOf(first);
  return gathered(numbersWritten(written), (value): Unbound[] => {
    if (scale === undefined) return [{ value, ...unitOf(words) }];
    const scaled = { value: value * scale, ...unitOf(others) };
    const isUnitToo = !isMoney && attached !== "" && measures.get(first) !== undefined;
    return isUnitToo || (measures.has(first) && attached === "") ? [scaled, { value, ...unitOf(words) }] : [scaled];
  });
}

function readWords(text: string): Unbound[] {
  const words = wordsOf(text);
  const number = readNumberWords(words);
  if (number) return [{ value: number.value, ...unitOf(words.slice(number.taken)) }];
  const roman = words.length === 1 && (words[0]?.length ?? 0) > 1 ? readRoman(words[0] ?? "") : null;
  return roman === null ? [] : [{ value: roman, unit: null, rest: [] }];
}

/** The numbers that digits with points, commas and spaces can mean in English first, then elsewhere. */
function numbersWritten(text: string): number[] {
  const compact = text.replace(/[ '\u00A0]/gu, "");
  const english = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/u.test(compact)
    ? [Number(compact.replaceAll(",", ""))]
    : [];
  const other = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^[+-]?\d+,\d+$/u.test(compact)
    ? [Number(compact.replaceAll(".", "").replace(",", "."))]
    : [];
  return [...new Set([...english, ...other])];
}

function wordsOf(text: string): string[] {
  return text
    .replace(/%/gu, " % ")
    .replace(/²/gu, "2")
    .split(/[\s,;:()-]+|\.(?:\s|$)/u)
    .filter((word) => word !== "");
}

function unitOf(words: readonly string[]): Pick<Quantity, "unit" | "rest"> {
  const joined = words.join(" ");
  if (/^(?:%|percent|per cent|pct)/u.test(joined))
    return { unit: "%", rest: words.slice(joined.startsWith("per ") ? 2 : 1) };
  const square = /^(?:square|sq\.?) (\w+)/u.exec(joined)?.[1];
  if (square !== undefined) return { unit: `${measureOf(square) ?? square}2`, rest: words.slice(2) };
  // “Danish kroner”, “New Zealand dollars”
  const at = measureOf(words[0] ?? "") === undefined ? words.slice(0, 3).findIndex((word) => currencyOf(word)) : 0;
  const word = words[Math.max(0, at)] ?? "";
  const unit = currencyOf(word) ?? measureOf(word);
  return unit === undefined ? { unit: null, rest: words } : { unit, rest: words.slice(Math.max(0, at) + 1) };
}

const currencyOf = (word: string): string | undefined =>
  currencies.get(word) ?? currencies.get(word.replace(/s$/u, ""));

const measureOf = (word: string): string | undefined => measures.get(word) ?? measures.get(word.replace(/s$/u, ""));
