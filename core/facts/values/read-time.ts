import type { Span } from "../../base/span.ts";
import type { Value } from "./value.ts";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
const year = "(?:1[0-9]{3}|20[0-9]{2})";
const anyYear = "\\d{1,4}";
const era = "(?:\\s?(?:B\\.C\\.E\\.|BCE|B\\.C\\.|BC|C\\.E\\.|CE|A\\.D\\.|AD))";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?";

/** What a year may have behind it, and a number not: “in January 532 the town”. */
const pointer = "(?:the|an?|his|her|its|their|he|she|it|they|when|by|at|against)\\b";

/** Words that a date may begin with. */
export const dayPattern =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

const dates: readonly (readonly [
  RegExp,
  (groups: string[]) => { day: number | null; month: string; year: number | null; era?: string | undefined },
])[] = [
  [
    new RegExp(
      `${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?:(?:,\\s+(?=${year}|\\d+${era}))?\\s*(?<=\\s)(${anyYear})(?!\\d|,\\d)(${era})?)?(?![\\p{L}])`,
      "uy",
    ),
    ([, day = "", name = "", of, era]) => ({ day: Number(day), month: name, year: of ? Number(of) : null, era }),
  ],
  [
    new RegExp(
      `${weekday}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d{3}\\b)(?:,?\\s+(${year}(?!\\d)|${anyYear}(?=${era})|\\d{3}(?=[,.;)]))(${era})?)?(?![\\p{L}])`,
      "uy",
    ),
    ([, name = "", day = "", of, era]) => ({ day: Number(day), month: name, year: of ? Number(of) : null, era }),
  ],
  [
    new RegExp(
      `(${month}),?\\s+(?:of\\s+)?(?:(${year}(?!\\d)|\\d{3}(?=[,.;)]|\\s${pointer}))|(${anyYear})(${era})(?!\\p{L}))`,
      "uy",
    ),
    ([, name = "", of, early, era]) => ({ day: null, month: name, year: Number(of ?? early), era }),
  ],
  [
    /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy,
    ([, of, number, day]) => ({ day: Number(day), month: months[Number(number) - 1] ?? "", year: Number(of) }),
  ],
];

/** A date with a month that begins at `at`; null where there is none. */
export function readDate(sentence: string, at: number): Value | null {
  for (const [pattern, read] of dates) {
    pattern.lastIndex = at;
    const match = pattern.exec(sentence);
    if (!match) continue;
    const { day, month: name, year: given, era: written = "" } = read([...match]);
    const of = given !== null && /b/iu.test(written) ? -given : given;
    const number = months.findIndex((each) => each.startsWith(name.toLowerCase().replace(/\.$/u, "").slice(0, 3))) + 1;
    const isPossible =
      number > 0 && (day === null || (day >= 1 && day <= 31)) && (of === null || of >= 100 || written !== "");
    if (isPossible) return { kind: "date", start: at, end: at + match[0].length, day, month: number, year: of };
  }
  return null;
}

const circa = "(?:(?:[Cc](?:a|irca)?\\.?|[Aa]bout|[Aa]round)\\s+)?";
const range = new RegExp(`(${year})\\s?[–—-]\\s?(${year}|\\d{2})(?![\\d\\p{L}]|[.,]\\d)`, "uy");
const decade = /(?:the\s+)?((?:1\d|20)\d0)['’]?s(?!\p{L})/uy;
const century =
  /(?:the\s+)?(\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:\s|-)century(\s?(?:B\.C\.E\.|BCE|B\.C\.|BC|C\.E\.|CE|A\.D\.|AD)(?!\p{L}))?/iuy;
const withEra = new RegExp(`${circa}(${anyYear})(${era})(?!\\p{L})`, "uy");
const adFirst = new RegExp(`${circa}A\\.?D\\.?\\s?(${anyYear})(?!\\d)`, "uy");
const plain = new RegExp(`${circa}(${year}|\\d{3})(?![\\d\\p{L}%°]|[.,]\\d|\\s?[$€£%]|['’]s|-\\p{L})`, "uy");

const ordinals = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"],
  ...["twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"],
  ...["twentieth", "twenty-first"],
];

/** A year, a span of years, a decade or a century that begins at `at`. Digits alone are a year only where a year stands. */
export function readYearLike(sentence: string, at: number): Value | null {
  const tail = (match: RegExpExecArray) => ({ start: at, end: at + match[0].length });
  const spanned = matchAt(range, sentence, at);
  if (spanned) return readRange(spanned, at);
  const tens = matchAt(decade, sentence, at);
  if (tens) return { kind: "decade", ...tail(tens), from: Number(tens[1]) };
  const hundred = matchAt(century, sentence, at);
  if (hundred) return readCentury(hundred, at);
  const dated = matchAt(withEra, sentence, at);
  if (dated)
    return {
      kind: "year",
      ...tail(dated),
      year: /^\s?b/iu.test(dated[2] ?? "") ? -Number(dated[1]) : Number(dated[1]),
      isCirca: isCirca(dated),
    };
  const ad = matchAt(adFirst, sentence, at);
  if (ad) return { kind: "year", ...tail(ad), year: Number(ad[1]), isCirca: isCirca(ad) };
  const bare = matchAt(plain, sentence, at);
  if (!bare || !standsAsYear(sentence, tail(bare), bare[1] ?? "")) return null;
  return { kind: "year", ...tail(bare), year: Number(bare[1]), isCirca: isCirca(bare) };
}

const isCirca = ([text]: RegExpExecArray): boolean => /^[^\d]*(?:c|about|around)/iu.test(text);

function readRange(match: RegExpExecArray, at: number): Value | null {
  const from = Number(match[1]);
  const last = match[2] ?? "";
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
  return to > from ? { kind: "year-range", start: at, end: at + match[0].length, from, to } : null;
}

function readCentury(match: RegExpExecArray, at: number): Value | null {
  const word = (match[1] ?? "").toLowerCase();
  const number = /^\d/u.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1;
  const isBefore = /b/iu.test(match[2] ?? "");
  if (number < 1 || (number > 21 && !isBefore)) return null;
  return {
    kind: "century",
    start: at,
    end: at + match[0].length,
    from: isBefore ? -number * 100 : (number - 1) * 100 + 1,
  };
}

const beforeYear =
  /(?:\b(?:in|since|by|until|till|from|to|between|and|of|during|after|before|around|about|circa|early|late|mid|spring|summer|autumn|winter|fall|year|years|through|dated|born|died|est\.?|founded|opened|built|for|on|late in|early in|end of|beginning of|back to|as early as|as late as|or|christmas|easter|season|olympics|census)|[(–—,-])\s*$/iu;
const afterCount =
  /^\s+(?:\p{Ll}+ly\s+)?(?!(?:this|thus|perhaps|always|sometimes|afterwards|across|towards|and|or|but|in|on|at|to|as|by|of|the|with|when|where|while|until|after|before|because|for|from|through|under|over|during|with|a|an|he|she|it|they|its|his|her|their|was|were|is|are|has|had|did|became|began|saw|marked|which|who|that|election|elections|census|season|edition|olympics|games|war|report|film|movie|novel|book|album|agreement|treaty|constitution|revolution|earthquake|fire|flood|hurricane|alone|onwards?|onward)\b)(?:\p{Ll}{2,}s|people|men|women|children|feet|km|kg|m|ft|mi|ha|kilometres|metres)\b/u;

const opensSentence =
  /^\s(?:it|he|she|they|this|there|the|a|an|its|his|her|their|\p{Lu}\p{L}+|\p{Ll}+s\s(?:at|in|of|from)\s[^,.]*\s\p{Ll}+ed)\b/u;

const goOn =
  /^\s(?:\p{Ll}+s|people|men|women|children)\s(?:(?:all|in|at|of|from|on)\s[^,.]{1,50}\s)?(?:had|have|began|found|took|came|made|held|won|built|saw|left|went|fell|rose|met|gave|kept|sent|brought|fought|\p{Ll}{2,}ed(?! by\b))\b/u;

const isPlain = (sentence: string, start: number, end: number): boolean => /^\d+$/u.test(sentence.slice(start, end));

/** A number of three or four digits is a year behind a word of time, and not where it counts what follows it. */
function standsAsYear(sentence: string, { start, end }: Span, digits: string): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - 24), start), sentence.slice(end, end + 80)];
  // “In 2014 chemists found …”, “In 716 it fell …”: what opens a sentence and ends in no comma is a time.
  if (/^(?:In|Since|By|Until)\s$/u.test(before) && opensSentence.test(after)) return true;
  // Nothing is counted since or until so many; what opens a sentence is a time if those it names go on to do something.
  if (digits.length === 4 && isPlain(sentence, start, end)) {
    if (/\b(?:since|until)\s$/iu.test(before) && !/^\s(?:km|m|ft|mi|metres|kilometres|feet|miles)\b/u.test(after))
      return true;
    if (/(?:^|[,;]\s|\b(?:and|but)\s)(?:in|by|from)\s$/iu.test(before) && goOn.test(after)) return true;
  }
  if (afterCount.test(after)) return false;
  if (digits.length === 4 && isPlacedAround(sentence.slice(start, end), before, after)) return true;
  if (digits.length === 3)
    return (
      /\b(?:in|since|until|around|about|year)\s+$/iu.test(before) &&
      /^(?:\s*[,.;)]|\s+(?:by|when|the|and)\b|$)/u.test(after)
    );
  return beforeYear.test(before) || (before.trim() === "" && /^\s*(?:[:–—-]|$)/u.test(after)) || /^\s*\)/u.test(after);
}

/** “Around 1360 the League …”, “… reached the islands around 1460.” */
const isPlacedAround = (text: string, before: string, after: string): boolean =>
  /^around\s/iu.test(text) && (before.trim() === "" ? opensSentence.test(after) : /^\s*(?:[.;]|$)/u.test(after));

function matchAt(pattern: RegExp, sentence: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(sentence);
}
