import type { Bound, Value } from "./value.ts";
import { currencyNames, unitNames } from "./unit-table.ts";

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:about|around|approximately|approx\.|roughly|some|circa|ca?\.|close to|just (?:under|over|below|above|short of)|nearly|almost|an estimated|~|≈)\s*/iuy,
    "about",
  ],
  [/(?:more than|over|above|at least|upwards of|no fewer than|no less than|>)\s*/iuy, "more"],
  [/(?:fewer than|less than|under|below|at most|up to|as (?:much|many) as|no more than)\s*/iuy, "less"],
];

const small =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const spelt = `(?:(?:${tens})(?:[- ](?:${small}))?|${small}|half a|a)`;
const scale = "hundred|thousand|million|billion|trillion";
const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00A0\\u202F ]\\d{3})+(?![\\d\\p{L}])|\\d+(?:\\.\\d+)?";
const number = new RegExp(
  `(?:(${digits})(?:[\\s\\u00A0-]?(hundred|thousand|million|billion|trillion|bn|mn|m|k)(?![\\p{L}]))?|(${spelt}(?:\\s(?:${scale})(?:\\s(?:and\\s)?${spelt}(?:\\s(?:${scale}))?)*)*))(?![\\p{L}\\d]|,\\d{3}\\p{L})`,
  "iuy",
);
/** What stands for a currency in letters, in front of a sum. */
export const codes =
  "USD|EUR|GBP|CHF|JPY|CNY|RMB|DKK|NOK|SEK|ISK|AUD|CAD|NZD|INR|ZAR|BRL|MXN|PLN|CZK|HUF|RON|TRY|RUB|KRW|SGD|HKD|THB|ILS|EGP|DKr|SKr|NKr|KSh|TSh|USh";
const sign = new RegExp(`(US\\$|A\\$|C\\$|R\\$|HK\\$|[$€£¥₹]|(?:${codes})(?=\\s?\\d))\\s?`, "uy");
/** “two thirds” */
const fraction = /[\s-](?:halves|thirds|quarters|fifths|sixths|eighths|tenths)\b/iuy;
const ordinalNext = /(?:st|nd|rd|th)\b/uy;

/** A number with what belongs to it that begins at `at`: bound, currency, scale, unit. */
export function readAmount(sentence: string, at: number): Value | null {
  const [bound, from] = readBound(sentence, at);
  const currency = matchAt(sign, sentence, from)?.[0] ?? "";
  const numberAt = from + currency.length;
  const match = matchAt(number, sentence, numberAt);
  if (!match) return null;
  // “480 m” without a currency is a length.
  const isLength = currency === "" && match[2] === "m";
  const end = numberAt + (isLength ? (match[1] ?? "") : match[0]).length;
  if (matchAt(ordinalNext, sentence, end) || matchAt(fraction, sentence, end)) return null;
  const amount = amountOf(match, currency !== "", isLength);
  if (amount === null || isPartOfWord(sentence, at, end) || isOfCompound(sentence, at, end)) return null;
  const core = { start: from, end };
  if (currency !== "") return { kind: "money", start: at, end, core, amount, currency: currency.trim(), bound };
  return withUnit(sentence, { start: at, end, core, amount, bound });
}

function readBound(sentence: string, at: number): [Bound, number] {
  for (const [pattern, bound] of bounds) {
    const match = matchAt(pattern, sentence, at);
    if (match) return [isOfVerb(sentence, at) ? "exact" : bound, at + match[0].length];
  }
  return ["exact", at];
}

/** “Turned over €60 billion”: that much, and no more. */
const isOfVerb = (sentence: string, at: number): boolean =>
  /\bturn(?:s|ed|ing)?\s$/u.test(sentence.slice(Math.max(0, at - 9), at)) && sentence.startsWith("over", at);

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly core: { readonly start: number; readonly end: number };
  readonly amount: number;
  readonly bound: Bound;
}

const percent = /\s?(?:%|per\s?cent\b|percent\b)/iuy;
const unit = /[\s\u00A0-]?(?:(square|sq\.?|cubic)\s)?([\p{L}°]+(?:[3³]?\/[hs]\b|[²³])?)(\.)?(?![\p{L}\d])/uy;
/** “Dollars”, “Danish kroner”, “New Zealand dollars” */
const moneyName =
  /\s(?:((?:Hong Kong|New Zealand|South African|Sri Lankan|Saudi Arabian|Costa Rican)|\p{Lu}[\p{L}]+)\s)?(\p{L}+)(?![\p{L}\d])/uy;

function withUnit(sentence: string, amount: Amount): Value | null {
  const share = matchAt(percent, sentence, amount.end);
  if (share) return { kind: "percent", ...extended(amount, share[0].length) };
  const named = matchAt(moneyName, sentence, amount.end);
  const currency = currencyNames.get((named?.[2] ?? "").toLowerCase());
  if (named && currency !== undefined) return { kind: "money", currency, ...extended(amount, named[0].length) };
  const measured = matchAt(unit, sentence, amount.end);
  const name = unitNames.get((measured?.[2] ?? "").toLowerCase());
  if (measured && name !== undefined && !isOnFoot(sentence, amount.end)) {
    const power = measured[1] ? `${measured[1].startsWith("c") ? "cubic" : "square"} ${name}` : name;
    return { kind: "measure", unit: power, ...extended(amount, measured[0].replace(/\.$/u, "").length) };
  }
  return isByTheClock(sentence, amount) ? null : { kind: "number", ...amount };
}

const hour = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u;
const ofTheDay =
  /^\s?(?:[ap]\.?m\b|o[’']clock|(?:that|the same|in the|on the) (?:\p{L}+ )?(?:morning|night|evening|day|afternoon))/u;

/** “At 11.40” and “by 2.20 in the morning”: an hour, which is no amount. */
const isByTheClock = (sentence: string, { start, core, end }: Amount): boolean =>
  hour.test(sentence.slice(core.start, end)) &&
  (/\bat\s$/iu.test(sentence.slice(Math.max(0, start - 4), start)) || ofTheDay.test(sentence.slice(end, end + 30)));

/** “8,000 foot soldiers” are counted, and not measured. */
const isOnFoot = (sentence: string, end: number): boolean =>
  /^\sfoot (?:soldiers?|guards?|passengers?|police)\b/u.test(sentence.slice(end, end + 20));

const extended = (amount: Amount, by: number): Amount => ({
  ...amount,
  end: amount.end + by,
  core: { start: amount.core.start, end: amount.core.end + by },
});

/** “2-1”, “cobalt-60”, “A4”, “3.4.5” and “19-year-old” are no amounts. */
const isPartOfWord = (sentence: string, start: number, end: number): boolean =>
  /\p{L}-$/u.test(sentence.slice(Math.max(0, start - 2), start)) ||
  /^(?:[-–—/:]\s?[\p{L}\d]|\.\d|,\d)/u.test(sentence.slice(end, end + 3));

const parts = "hours?|minutes?|feet|foot|years?|months?|weeks?|days?|degrees?|pounds|stone";
const partBefore = new RegExp(`\\b(?:${parts})(?:,? and)?\\s$`, "iu");
const partAfter = new RegExp(
  `^[\\s\\u00A0-]?(?:${parts})(?:,? and)?\\s(?:\\d+|${spelt})[\\s\\u00A0-](?:${parts}|seconds?|inch(?:es)?|ounces?)\\b`,
  "iu",
);

/** “6 hours 42 minutes”: neither part is the measure. */
const isOfCompound = (sentence: string, start: number, end: number): boolean =>
  partAfter.test(sentence.slice(end, end + 60)) || partBefore.test(sentence.slice(Math.max(0, start - 14), start));

const units: ReadonlyMap<string, number> = new Map(
  `zero ${small.replaceAll("|", " ")}`.split(" ").map((word, value): [string, number] => [word, value]),
);
const tensOf: ReadonlyMap<string, number> = new Map(
  tens.split("|").map((word, i): [string, number] => [word, (i + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

function amountOf([, written, suffix, words]: RegExpExecArray, isMoney: boolean, isLength: boolean): number | null {
  if (written !== undefined) {
    const value = Number(written.replace(/[,\s\u00A0\u202F]/gu, ""));
    const name = isLength ? "" : (suffix?.toLowerCase() ?? "");
    if ((name === "m" || name === "k") && !isMoney) return null; // a unit that we do not know
    return value * (scales.get(name) ?? 1);
  }
  return words === undefined ? null : spell(words.toLowerCase().split(/[\s-]+/u));
}

function spell(words: readonly string[]): number | null {
  if (words.join(" ") === "a" || words.at(-1) === "a") return null;
  let [total, group] = [0, 0];
  for (const [i, word] of words.entries()) {
    if (word === "half") group += 0.5;
    else if (word === "a") group += words[i - 1] === "half" ? 0 : 1;
    else if (word === "hundred") group = Math.max(1, group) * 100;
    else if (scales.has(word)) {
      total += Math.max(group, group === 0 ? 1 : 0) * (scales.get(word) ?? 1);
      group = 0;
    } else group += units.get(word) ?? tensOf.get(word) ?? 0;
  }
  return total + group;
}

function matchAt(pattern: RegExp, sentence: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(sentence);
}
