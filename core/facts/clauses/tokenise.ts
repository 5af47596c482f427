import { covers, type Span } from "../../base/span.ts";
import { tagWords, type Word } from "../../text/tagger.ts";
import { isGivenName, isNameHead, isParticle, isPersonTitle } from "../entities/classify-name.ts";
import { placeNamed } from "../gazetteer.ts";
import { readValues } from "../values/read-values.ts";
import type { Value } from "../values/value.ts";
import { findAsides, findQuotes } from "./asides.ts";
import { retag } from "./retag.ts";
import { tagOf } from "./tag-of.ts";
import type { Sentence, Token } from "./token.ts";

/** Takes a sentence apart: values, names and quotations are one token each. */
export const tokenise = (text: string): Sentence => tokenised(text, tagWords(text));

/** Like `tokenise`, for a text whose words are tagged. */
export function tokenised(text: string, tagged: readonly Word[]): Sentence {
  const asides = findAsides(text);
  const words = tagged.filter((word) => !asides.some((aside) => covers(aside, word) && !isTime(text, aside, word)));
  const known = withAdverbs(withValues(words.map(toToken), readValues(text), text), text);
  const merged = withNames(known, text);
  return { text, asides, tokens: retag(withQuotes(merged, text)) };
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
  `all but,at first,at last,at present,at once,at least once,by far,of course,as ever,as usual,as well,once again,once more,so far,in turn,
  in part,in fact,in general,in particular,in addition,in the end,for example,for instance,from then on,on average,to this day,
  at the time,at that time,at the same time,last week,last month,last year,this year,this week,this month,by then,until then,
  since then,in return,in vain,for ever,more or less,by now,until now,as a result,as a consequence,by contrast`
    .split(",")
    .map((phrase) => phrase.trim()),
);
for (const which of ["last", "next", "this"])
  for (const time of "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter".split(" "))
    adverbs.add(`${which} ${time}`);
const LONGEST_ADVERB = 4;
/** Few words can begin one, so that the others need not be looked up with all that follows. */
const adverbOpenings = new Set([...adverbs].map((phrase) => phrase.split(" ", 2).join(" ")));

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
      result.push({ ...first, text: spelt, lower: spelt.toLowerCase(), end: last.end, tag: "adv", value: null });
    }
    i += Math.max(1, end);
  }
  return result;
}

/** How many words from `at` on are one adverb; 0 where they are none. */
const adverbLength = (tokens: readonly Token[], at: number, text: string): number =>
  adverbOpenings.has(`${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`)
    ? ([LONGEST_ADVERB, 3, 2].find((count) => isAdverb(tokens.slice(at, at + count), text)) ?? 0)
    : 0;

function isAdverb(tokens: readonly Token[], text: string): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2) return false;
  return adverbs.has(text.slice(first.start, last.end).toLowerCase().replace(/\s+/gu, " "));
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
    const circa = circaOf(value, text, result.at(-1));
    if (circa) result.push(circa);
    const start = circa ? circa.end + 1 : value.start;
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
        value,
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

/** The number of “Apollo 11”, “Article 5” and “Room 101” names and does not count. */
function isLabel(value: Value, before: Token | undefined, spelt: string): boolean {
  if (value.kind !== "number" || !before) return false;
  return (
    /^\p{Lu}/u.test(before.text) &&
    (before.tag === "name" || (before.tag === "noun" && before.start > 0)) &&
    /^\d/u.test(spelt)
  );
}

/** Puts the words of a name together, connectors included: “Treaty of Rome”, “Ludwig van Beethoven”. */
function withNames(tokens: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = nameEnd(tokens, i);
    const [first, last] = [tokens[i], tokens[end - 1]];
    if (!first) break;
    if (!last || end <= i) {
      result.push(first);
      i++;
      continue;
    }
    const spelt = text.slice(first.start, last.end);
    result.push({
      text: spelt,
      lower: spelt.toLowerCase(),
      start: first.start,
      end: last.end,
      tag: "name",
      value: null,
      isQuoted: false,
    });
    i = end;
  }
  return result;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^[\p{Lu}\p{Lt}]/u.test(token.text);

/** “Soviet” of “Soviet Union”, not “Hungarian” of “Hungarian revolution”. */
const isAdjectiveOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "adj" && isCapital(tokens[at]) && tokens[at + 1]?.tag === "name";

/** Where a name that begins at `start` ends; `start` itself where none does. */
function nameEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.tag !== "name" && !isAdjectiveOfName(tokens, start)) return start;
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (!token) return end;
    if (token.tag === "name" || (isCapital(token) && (token.tag === "noun" || token.tag === "adj"))) end++;
    else if (token.text === "I") end++;
    else if (isOwnedPlace(tokens, end)) end += 2;
    else if (isEpithet(tokens, start, end)) return end + 2;
    else if (isArabicPart(token)) end++;
    else if (isJoint(tokens, end)) end += 2;
    else if (isConnector(tokens, start, end)) end += connectorLength(tokens, end);
    else return end;
  }
}

const connectorLength = (tokens: readonly Token[], at: number): number =>
  ["the", "la", "las", "los", "le", "der", "den"].includes(tokens[at + 1]?.lower ?? "") ? 2 : 1;

/** What is put behind a name to tell its bearer from others: “Pliny the Elder”. */
const epithets = new Set(
  "great elder younger terrible conqueror magnificent bold wise bald fat pious good fair confessor navigator impaler apostate baptist venerable martyr lionheart unready catholic saint tall short wild blind lame red black".split(
    " ",
  ),
);

/** “Alexander the Great”: the epithet has a capital, and the name stands alone before it. */
const isEpithet = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[at]?.lower === "the" &&
  isCapital(tokens[at + 1]) &&
  epithets.has(tokens[at + 1]?.lower ?? "") &&
  at - start <= 2;

/** “St Michael’s Church”, “Martyrs’ Day”: what is called after its owner, and is not just owned by a place. */
function isOwnedPlace(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, thing] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.tag !== "genitive" || !owner || thing?.tag !== "name") return false;
  const isCalled = called.test(thing.text) && placeNamed(owner.text) === undefined;
  return isCalled && !isNameHead(owner.text);
}

const called =
  /^(?:Church|Cathedral|Chapel|Abbey|Hospital|College|School|Square|Gate|Bridge|Palace|House|Hall|Market|Theatre|Theater|Library|Museum|Day|Island|Bay|Lighthouse|Tower|Wall|Prize)$/u;

/** “Amr ibn al-As”, “Harun al-Rashid”: what follows the particle begins with an article in small letters. */
const isArabicPart = (token: Token | undefined): boolean =>
  /^(?:al|el|as|ad|an|ar|ash|at|az)-\p{Lu}/u.test(token?.text ?? "");

/** The dash of “the Hay–Pauncefote Treaty”: it stands close to both names. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (dash?.text === "–" || dash?.text === "-") &&
    before?.end === dash.start &&
    next?.start === dash.end &&
    isCapital(next)
  );
}

/** “Dinocrates of Rhodes”: a name that nothing explains, and the place that its bearer came from. */
function isOfPlace(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, next, before] = [tokens[start], tokens[at + 1], tokens[start - 1]];
  if (at - start !== 1 || !first || !next || before?.lower === "the" || before?.tag === "name") return false;
  const isBearer =
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !isNameHead(first.text) && placeNamed(first.text) === undefined;
  const isPlace = /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && !isNameHead(next.text) && tokens[at + 2]?.tag !== "genitive";
  return (
    isBearer &&
    isPlace &&
    (isGivenName(first.text) ||
      start === 0 ||
      before?.tag === "noun" ||
      before?.tag === "verb" ||
      before?.lower === "by" ||
      before?.lower === "under")
  );
}

function isConnector(tokens: readonly Token[], start: number, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + connectorLength(tokens, at)]];
  if (isArabicPart(next) && /^(?:ibn|bin)$/u.test(token?.lower ?? "")) return true;
  if (!token || next?.tag !== "name") return false;
  const before = tokens.slice(start, at).map(({ text }) => text);
  const last = before.at(-1) ?? "";
  switch (token.lower) {
    case "of":
      if (isPersonTitle(last)) return false;
      return isNameHead(last) || (before.length > 1 && isConcept(next)) || isOfPlace(tokens, start, at);
    case "in":
      return /^(?:Prize|Award|Medal)$/u.test(last);
    case "on":
    case "against":
      return isNameHead(last) && isConcept(next);
    case "from":
      return before.length > 3 && before.includes("of") && (isConcept(next) || last.endsWith("s"));
    case "for":
      return isNameHead(last) && !/^(?:War|Battle)s?$/u.test(last);
    // “Halvorsen & Pike” is one firm.
    case "&":
      return true;
    case "and":
      return (
        placeNamed(`${before.join(" ")} and ${next.text}`) !== undefined ||
        isOfTwoParts(tokens, start, at) ||
        isForTwoThings(before, tokens[at + 2])
      );
    default:
      return (
        isParticle(token.lower) &&
        (isGivenName(before[0] ?? "") || /^\p{Lu}/u.test(last)) &&
        /^(?:van|von|de|der|da|di|du|del|della|la|ibn|bin|al|el|zu|ter|do|dos|das|y)$/u.test(token.lower)
      );
  }
}

/** “The Wenbury and Coast Railway”: one article and one head for two words that are no names by themselves. */
function isOfTwoParts(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, article] = [tokens[start], tokens[start - 1]];
  if (at - start !== 1 || !first || article?.lower !== "the" || isNameHead(first.text)) return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(({ tag }) => tag !== "name");
  const head = rest[(end < 0 ? rest.length : end) - 1]?.text ?? "";
  return end !== 1 && isSingularBody.test(head) && placeNamed(first.text)?.sort !== "country";
}

const isSingularBody =
  /^(?:Railway|Railroad|Company|Bank|Society|Institute|Museum|Association|Canal|Union|Club|Trust|Corporation|Group|Council|College|Theatre|Gazette|Line|Orchestra|Commission|Agency)$/u;

/** “The Office of Rail and Road”, “the Ministry of Health and Labour”: what a department is for. */
const isForTwoThings = ([head = "", of, thing, more]: readonly string[], behind: Token | undefined): boolean =>
  /^(?:Office|Ministry|Department|Committee|Board|Bureau|Institute|School|College|Faculty|Academy|Museum)$/u.test(
    head,
  ) &&
  (of === "of" || of === "for") &&
  thing !== undefined &&
  more === undefined &&
  placeNamed(thing) === undefined &&
  behind?.tag !== "name" &&
  behind?.lower !== "of";

/** “Culture”, “Migration”: a common word with a capital, which only a title has inside a sentence. */
const isConcept = ({ text }: Token): boolean =>
  !text.includes(" ") && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && placeNamed(text) === undefined && !isGivenName(text);

function withQuotes(tokens: readonly Token[], text: string): Token[] {
  const merged = findQuotes(text).reduce<Token[]>((all, quote) => mergeQuote(all, quote, text), [...tokens]);
  // A mark that nothing closes says nothing.
  return merged.filter(({ text: word }) => !/^["“”]$/u.test(word));
}

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
  return [...tokens.slice(0, from), quoted, ...tokens.slice(to + 1)];
}
