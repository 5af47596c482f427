import { covers, type Span } from "../../base/span.ts";
import { tagWords, type Word } from "../../text/tagger.ts";
import { withCalls } from "../tags/calls.ts";
import { withEras } from "../tags/eras.ts";
import { withNames } from "../tags/names.ts";
import { withWorks } from "../tags/works.ts";
import { readValues } from "../values/read-values.ts";
import type { Value } from "../values/value.ts";
import { findAsides, findQuotes } from "./asides.ts";
import { retag } from "./retag.ts";
import { tagOf } from "./tag-of.ts";
import { isGivenName } from "../entities/classify-name.ts";
import type { Sentence, Token } from "./token.ts";

/** Takes a sentence apart: values, names and quotations are one token each. */
export const tokenise = (text: string): Sentence => tokenised(text, tagWords(text));

/** Like `tokenise`, for a text whose words are tagged. */
export function tokenised(text: string, tagged: readonly Word[]): Sentence {
  const asides = findAsides(text);
  const words = withLongOrdinals(tagged).filter(
    (word) => !asides.some((aside) => covers(aside, word) && !isTime(text, aside, word)),
  );
  const known = withAdverbs(withValues(words.map(toToken), readValues(text), text), text);
  const merged = withHeadword(
    withWorks(withCalls(withNames(withEras(withScores(withCodes(known)), text), text)), text),
    text,
  );
  return { text, asides, tokens: retag(withQuotes(merged, text)) };
}

/** “The 1,000th visitor”: the tagger takes the comma for one. */
function withLongOrdinals(words: readonly Word[]): readonly Word[] {
  const isTail = (at: number) =>
    words[at - 1]?.text === "," &&
    /^\d{3}(?:st|nd|rd|th)$/u.test(words[at]?.lower ?? "") &&
    isBeside(at - 1) &&
    isBeside(at);
  const isBeside = (at: number) => words[at - 1]?.end === words[at]?.start;
  if (!words.some((_, at) => isTail(at))) return words;
  return words.flatMap((word, at) => {
    const [, comma, tail] = words.slice(at, at + 3);
    if (comma && tail && /^\d{1,3}$/u.test(word.text) && isTail(at + 2))
      return [{ ...word, text: `${word.text},${tail.text}`, lower: `${word.lower},${tail.lower}`, end: tail.end }];
    return isTail(at) || isTail(at + 1) ? [] : [word];
  });
}

const timeAside = /^\s[–—-]\s(?:\p{L}+ly\s)?(?:in|on|since|by|from)\s[^–—]*\d{3,4}\s[–—-]$/u;

/** “– on 4 May 1921 –” belongs to the clause; only its dashes do not. */
const isTime = (text: string, { start, end }: Span, word: Word): boolean =>
  timeAside.test(text.slice(start, end)) && /[\p{L}\p{N}]/u.test(word.text);

function toToken(read: Word, i: number, words: readonly Word[]): Token {
  const word = i === words.length - 1 ? withoutStop(read) : read;
  const { text, lower, start, end } = word;
  return { text, lower, start, end, tag: tagOf(word, words[i - 1], words[i + 1]), value: null, isQuoted: false };
}

const adverbs = new Set(
  `all but,above all,at first,at last,at present,at once,at least once,by far,of course,as ever,as usual,as well,once again,once more,so far,in turn,
  in part,in fact,in general,in particular,in addition,in the end,for example,for instance,from then on,on average,to this day,
  at the time,at that time,at the same time,last week,last month,last year,this year,this week,this month,by then,until then,
  since then,in return,in vain,for ever,more or less,by now,until now,as a result,as a consequence,by contrast,for good`
    .split(",")
    .map((phrase) => phrase.trim()),
);
/** “The following spring”, “that year”: a time that counts from another, unless a preposition makes a phrase of it. */
const counted = new Set<string>();
for (const which of ["last", "next", "this"])
  for (const time of "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter".split(" "))
    adverbs.add(`${which} ${time}`);
for (const time of "year month week day night morning evening spring summer autumn winter decade".split(" "))
  for (const which of ["the following", "the next", "the previous", "the same", "that"])
    counted.add(`${which} ${time}`);
/** “People all over the world”: two words that are one preposition. */
const prepositions = new Set(["all over", "all across", "all around", "all along"]);
const LONGEST_ADVERB = 4;
/** Few words can begin one, so that the others need not be looked up with all that follows. */
const adverbOpenings = new Set(
  [...adverbs, ...counted, ...prepositions].map((phrase) => phrase.split(" ", 2).join(" ")),
);

/** “At first”, “by far”, “last Tuesday”: several words that are one adverb. */
function withAdverbs(tokens: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (!first) break;
    const end = adverbLength(tokens, i, text);
    const last = tokens[i + end - 1];
    if (end === 0 || !last) result.push(first);
    else {
      const spelt = text.slice(first.start, last.end);
      const lower = spelt.toLowerCase();
      const tag = prepositions.has(lower) ? "prep" : "adv";
      result.push({ ...first, text: spelt, lower, end: last.end, tag, value: null });
    }
    i += Math.max(1, end);
  }
  return result;
}

/** How many words from `at` on are one adverb; 0 where they are none. */
const adverbLength = (tokens: readonly Token[], at: number, text: string): number =>
  adverbOpenings.has(`${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`)
    ? ([LONGEST_ADVERB, 3, 2].find(
        (count) =>
          isAdverb(tokens.slice(at, at + count), text) &&
          (mayStandAlone(tokens[at - 1], tokens[at + count]) || !isCountedTime(tokens.slice(at, at + count))),
      ) ?? 0)
    : 0;

/** “In the same year” and “that year’s fair” are phrases. */
const mayStandAlone = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.tag !== "prep" && !["noun", "genitive"].includes(next?.tag ?? "") && next?.lower !== "after";

/** Whether words are a time that counts from another: “the following year”. */
const isCountedTime = (tokens: readonly Token[]): boolean => counted.has(tokens.map(({ lower }) => lower).join(" "));

function isAdverb(tokens: readonly Token[], text: string): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2) return false;
  const spelt = text.slice(first.start, last.end).toLowerCase().replace(/\s+/gu, " ");
  return adverbs.has(spelt) || counted.has(spelt) || prepositions.has(spelt);
}

/** The tagger takes the stop behind “the UNIVAC I.” for that of an initial. */
const withoutStop = (word: Word): Word =>
  /^\p{Lu}\.$/u.test(word.text)
    ? { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1), end: word.end - 1 }
    : word;

function withValues(tokens: readonly Token[], values: readonly Value[], text: string): Token[] {
  const result: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    if (token.start < (result.at(-1)?.end ?? 0)) continue;
    while ((values[next]?.end ?? Infinity) <= token.start) next++;
    const value = values[next];
    if (!value || token.end <= value.start || token.start >= value.end) {
      result.push(token);
      continue;
    }
    if (result.at(-1)?.value === value) continue;
    const front = circaOf(value, text, result.at(-1)) ?? particleOf(value, text, result.at(-1));
    if (front) result.push(front);
    const start = front ? front.end + 1 : value.start;
    const spelt = text.slice(start, value.end);
    const span = spanName(text, value);
    if (span !== null)
      result.push({ ...token, text: span, lower: span.toLowerCase(), end: value.start + span.length, tag: "name" });
    else if (isLabel(value, result.at(-1), spelt)) result.push({ ...token, tag: "name" });
    else
      result.push({
        text: spelt,
        lower: spelt.toLowerCase(),
        start,
        end: value.end,
        tag: "value",
        value: front?.tag === "adv" && "bound" in value ? { ...value, bound: "exact" } : value,
        isQuoted: false,
      });
  }
  return result;
}

/** “The Seven Years’ War”: a span of time with capitals is a part of a name. */
const spanName = (text: string, { start, kind }: Value): string | null =>
  kind === "measure"
    ? (/^\p{Lu}\p{Ll}+(?:-\p{L}+)?\s(?:Years|Months|Weeks|Days|Hours)['’]\s\p{Lu}\p{L}+/u.exec(
        text.slice(start),
      )?.[0] ?? null)
    : null;

/** “Finished about 280 BC”: without another preposition the word of doubt is one itself. */
function circaOf(value: Value, text: string, before: Token | undefined): Token | null {
  if (value.kind !== "year" || !value.isCirca) return null;
  const word = /^(?:about|around)(?=\s\d)/iu.exec(text.slice(value.start, value.end))?.[0];
  if (word === undefined || before?.tag === "prep" || before?.tag === "conj" || before?.tag === "det") return null;
  const end = value.start + word.length;
  return { text: word, lower: word.toLowerCase(), start: value.start, end, tag: "prep", value: null, isQuoted: false };
}

/** “Handed over 30 boats”: the word belongs to the verb, and they were no more than 30. */
function particleOf({ start, end }: Value, text: string, before: Token | undefined): Token | null {
  const isOfVerb = /^hand(?:s|ed|ing)?$/u.test(before?.lower ?? "") && text.slice(start, end).startsWith("over ");
  if (!isOfVerb) return null;
  return { text: "over", lower: "over", start, end: start + "over".length, tag: "adv", value: null, isQuoted: false };
}

/** How an encyclopaedia begins: “Holm, Ada (née Lund), Danish painter, born in Ribe on 4 May 1871, died in …”. */
const headword = /^[^,()]+, [^,()]+(?: \([^)]*\))?, .*\b(?:born|died)\b/u;

/** The first name that stands behind the surname in a headword, in front of it as elsewhere. */
function withHeadword(tokens: readonly Token[], text: string): Token[] {
  const [surname, comma, given, next, ...rest] = tokens;
  if (surname?.tag !== "name" || comma?.tag !== "comma" || given?.tag !== "name" || next?.tag !== "comma")
    return [...tokens];
  if (surname.text.includes(" ") || !isGivenName(given.text.split(" ")[0] ?? "") || !headword.test(text))
    return [...tokens];
  const name = `${given.text} ${surname.text}`;
  const [what] = rest;
  // “Danish painter”: what she was goes without its article there.
  const isBare = what !== undefined && (what.tag === "adj" || what.tag === "noun");
  const article: Token[] = isBare ? [{ ...what, text: "a", lower: "a", end: what.start, tag: "det" }] : [];
  return [{ ...surname, text: name, lower: name.toLowerCase(), end: given.end }, next, ...article, ...rest];
}

/** The number of “Apollo 11”, “Article 5” and “Room 101” names and does not count; “the Danes 40 million” counts. */
function isLabel(value: Value, before: Token | undefined, spelt: string): boolean {
  if (value.kind !== "number" || !before) return false;
  return (
    /^\p{Lu}/u.test(before.text) &&
    (before.tag === "name" || (before.tag === "noun" && before.start > 0)) &&
    /^\d[^\s]*$/u.test(spelt)
  );
}

/** “Beat Marle 3–1”: both figures are one score; neither counts anything alone. */
function withScores(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const [home, dash] = [joined.at(-2), joined.at(-1)];
    const isScore =
      dash?.tag === "dash" &&
      dash.start === home?.end &&
      dash.end === token.start &&
      [home, token].every(({ text }) => /^\d{1,2}$/u.test(text));
    // “30–40 looms”: so many are counted.
    if (home && isScore && !/^(?:noun|adj|name)$/u.test(tokens[i + 1]?.tag ?? "")) {
      const text = `${home.text}${dash.text}${token.text}`;
      joined.splice(-2, 2, { ...home, text, lower: text, end: token.end, tag: "adv", value: null });
    } else joined.push(token);
  }
  return joined;
}

/** “Comet 67P”, “the A380F”: the tagger parts digits from the letters that belong to them. */
function withCodes(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isTail = before?.value === null && before.end === token.start && oneOrTwoCapitals.test(token.text);
    if (before && isTail && /^\d+$/u.test(before.text) && token.value === null) {
      const text = `${before.text}${token.text}`;
      joined[joined.length - 1] = { ...before, text, lower: text.toLowerCase(), end: token.end, tag: "name" };
    } else joined.push(token);
  }
  return joined;
}

const oneOrTwoCapitals = /^\p{Lu}{1,2}$/u;

function withQuotes(tokens: readonly Token[], text: string): Token[] {
  const merged = findQuotes(text).reduce<Token[]>((all, quote) => mergeQuote(all, quote, text), [...tokens]);
  // A mark that nothing closes says nothing.
  return merged.filter(({ text: word }) => !marks.has(word));
}

const marks = new Set(['"', "“", "”"]);

function mergeQuote(tokens: readonly Token[], { start, end }: Span, text: string): Token[] {
  const from = tokens.findIndex((token) => token.start >= start && token.end <= end);
  const to = tokens.findLastIndex((token) => token.start >= start && token.end <= end);
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || to - from > 14) return [...tokens];
  const spelt = text.slice(start, end);
  const quoted: Token = {
    text: spelt,
    lower: spelt.toLowerCase(),
    start,
    end,
    tag: "name",
    value: null,
    isQuoted: true,
  };
  // “Called it "a mere barn," died in 1902”: a comma inside of the marks parts what stands around them.
  const isParting = from > 0 && /,["”’]$/u.test(spelt) && to + 1 < tokens.length;
  const comma: Token[] = isParting
    ? [{ ...quoted, text: ",", lower: ",", start: end, tag: "comma", isQuoted: false }]
    : [];
  return [...tokens.slice(0, from), quoted, ...comma, ...tokens.slice(to + 1)];
}
