import { foldText } from "./fold-text.ts";
import { ordinalOf } from "./number-words.ts";

/** A date as far as it is given. A year before the common era is negative: 331 BC is -331. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const months = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
  ...["november", "december"],
];

/**
 * Every reading of a text that is a date with a month: “19 September 2016”, “Sept. 19th, 2016”, “2016-09-19”, and
 * “4/7/1999” twice, since countries differ. A year alone is a number, not a date.
 */
export function readDates(text: string): PartialDate[] {
  const folded = foldText(text).replace(/^(?:on|the|in)\s+/u, "");
  const era = /\b(?:b\.?c\.?(?:e\.?)?)$/u.test(folded) ? -1 : 1;
  const written = folded.replace(/\s*\b(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)$/u, "");
  const numeric = /^(\d{1,4})[-/.\s](\d{1,2})[-/.\s](\d{1,4})$/u.exec(written);
  const readings = numeric ? readNumeric(numeric) : readNamed(withFeastDated(written));
  return readings.filter(isPossible).map((date) => ({ ...date, year: date.year === null ? null : date.year * era }));
}

/** Feasts that fall on one day in every year, with the day that they are. */
const feasts: readonly (readonly [RegExp, string])[] = [
  [/new year'?s'? eve/u, "31 december"],
  [/new year'?s'? day/u, "1 january"],
  [/christmas eve/u, "24 december"],
  [/christmas day/u, "25 december"],
  [/boxing day/u, "26 december"],
  [/may day/u, "1 may"],
  [/bastille day/u, "14 july"],
  [/hallowe'?en/u, "31 october"],
  [/all saints'? day/u, "1 november"],
];

/** “Christmas Eve 1979” is 24 December 1979. */
const withFeastDated = (text: string): string =>
  feasts.reduce((dated, [feast, day]) => dated.replace(feast, day), text);

function readNumeric([, a = "", b = "", c = ""]: RegExpExecArray): PartialDate[] {
  if (a.length >= 3) return [{ year: Number(a), month: Number(b), day: Number(c) }];
  if (c.length < 3) return [];
  const year = Number(c);
  const readings = [
    { year, month: Number(b), day: Number(a) },
    { year, month: Number(a), day: Number(b) },
  ];
  return a === b ? readings.slice(0, 1) : readings;
}

function readNamed(text: string): PartialDate[] {
  const words = text
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/u, "")
    .split(/[\s,./-]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the");
  const named = words.findIndex((word) => monthOf(word) !== null);
  const month = monthOf(words[named] ?? "");
  const others = words
    .filter((_, i) => i !== named)
    .map((word) => (/^\d+$/u.test(word) ? Number(word) : ordinalOf(word)));
  if (month === null || others.length > 2 || others.some((number) => number === undefined)) return [];
  const [first, second] = others;
  if (first === undefined) return [];
  if (second !== undefined) return [{ month, day: first, year: second }];
  return first > 31 ? [{ month, day: null, year: first }] : [{ month, day: first, year: null }];
}

/** 9 for “September”, “Sept” and “sep”, and for a month with one letter too many, too few or wrong. */
function monthOf(word: string): number | null {
  if (!/^[a-z]{3,}$/u.test(word)) return null;
  const exact = months.findIndex((month) => month === word || (month.startsWith(word) && word.length <= 4));
  if (exact >= 0) return exact + 1;
  const near = months.filter((month) => month.length >= 6 && word.length >= 5 && isOneOff(month, word));
  return near.length === 1 && near[0] !== undefined ? months.indexOf(near[0]) + 1 : null;
}

function isOneOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right === `${left.slice(1)}${left.slice(0, 1)}`;
  return isSwap || (left.length <= 1 && right.length <= 1);
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible({ month, day }: PartialDate): boolean {
  if (month === null || month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= (daysIn[month - 1] ?? 0));
}

/** Whether two readings give the same parts, and the same values for them. */
export const isSameDate = (a: PartialDate, b: PartialDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
