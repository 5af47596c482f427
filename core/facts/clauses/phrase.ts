import { opensGappedClause } from "./gapped-clause.ts";
import { isLapseAlone } from "./lapse.ts";
import { endOfNominal } from "./nominal.ts";
import { behindOther } from "./other-times.ts";
import { perPlace } from "./per-place.ts";
import { beforeQuantifier, behindAbout, behindApproximation, endOfShare, isRestAt } from "./share.ts";
import type { Token } from "./token.ts";
import { behindWhatIs } from "./what-is.ts";

/** A range of tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase: “the 1.2 million inhabitants of the city”. */
export interface Phrase extends Range {
  /** The token that the phrase is about: a noun, a name, a value or a pronoun. */
  readonly head: Token;
  /** Where the part before “of” ends. */
  readonly coreTo: number;
}

/** Phrases joined by commas and a conjunction; one phrase where nothing is joined. */
export interface PhraseList extends Range {
  readonly phrases: readonly Phrase[];
  readonly conjunction: "and" | "or" | null;
  /** Whether no “and” closes it, so that there may be more. */
  readonly isOpen?: boolean;
}

const standsAlone = new Set([
  "all",
  "both",
  "some",
  "many",
  "most",
  "several",
  "few",
  "this",
  "these",
  "those",
  "each",
]);

/** The noun phrase that begins at `at`; null where none does. */
export const phraseAt = (tokens: readonly Token[], at: number, as: "subject" | "object" = "object"): Phrase | null =>
  as === "subject" ? subjectPhraseAt(tokens, at) : objectPhraseAt(tokens, at);

const subjectPhraseAt = perPlace((tokens, at) => readPhrase(tokens, at, "subject"));
const objectPhraseAt = perPlace((tokens, at) => readPhrase(tokens, at, "object"));

function readPhrase(tokens: readonly Token[], at: number, as: "subject" | "object"): Phrase | null {
  const first = tokens[at];
  if (!first) return null;
  const later = behindOther(tokens, at) ?? behindWhatIs(tokens, at);
  const called = later === null ? null : phraseAt(tokens, later, as);
  if (called) return { ...called, from: at };
  if (first.tag === "pron") return { from: at, to: at + 1, coreTo: at + 1, head: first };
  const core =
    sharePhrase(tokens, at) ?? corePhrase(tokens, at) ?? rankedPhrase(tokens, at) ?? nominalPhrase(tokens, at);
  const own =
    core ??
    (standsAlone.has(first.lower) || isThatOf(tokens, at)
      ? { from: at, to: at + 1, coreTo: at + 1, head: first }
      : ownPhrase(tokens, at));
  if (!own) return null;
  let { to } = own;
  while (tokens[to]?.lower === "of") {
    const list = as === "subject" ? rowInSubject(tokens, to + 1) : phraseListAt(tokens, to + 1);
    if (!list) break;
    to = list.to;
  }
  return { ...own, to: behindRate(tokens, to), coreTo: own.coreTo };
}

/** “A band of clerks, bakers and one admiral formed …” is a row, “the mayor of Bath and the bishop signed …” is none. */
export function rowInSubject(tokens: readonly Token[], at: number): PhraseList | null {
  const row = phraseListAt(tokens, at, "subject");
  return row && row.phrases.length > 2 ? row : phraseListAt(tokens, at);
}

/** “A school of her own” */
function ownPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const own = tokens[at]?.tag === "possessive" && tokens[at + 1]?.lower === "own" ? tokens[at + 1] : undefined;
  return own ? { from: at, to: at + 2, coreTo: at + 2, head: own } : null;
}

/** “Like that of Solvik” */
const isThatOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "that" && tokens[at].tag === "det" && tokens[at + 1]?.lower === "of";

/** “300 litres per second”, “120 people per square mile”: what an amount is reckoned by belongs to it. */
function behindRate(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "per" || !isAmount(tokens[at - 1], tokens[at - 2])) return at;
  const end = tokens.findIndex(({ tag }, i) => i > at && tag !== "adj" && tag !== "noun");
  const to = end < 0 ? tokens.length : end;
  return tokens[to - 1]?.tag === "noun" ? to : at;
}

const isAmount = (last: Token | undefined, before: Token | undefined): boolean =>
  last?.tag === "value" || (last?.tag === "noun" && before?.tag === "value");

/** “Half of the staff”, “more than two thirds of all ships” */
function sharePhrase(tokens: readonly Token[], from: number): Phrase | null {
  const to = endOfShare(tokens, from);
  const head = to === null ? undefined : tokens[to - 1];
  return to !== null && head ? { from, to, coreTo: to, head } : null;
}

/** “The wounded” */
function nominalPhrase(tokens: readonly Token[], from: number): Phrase | null {
  const to = endOfNominal(tokens, from);
  const head = to === null ? undefined : tokens[to - 1];
  return to !== null && head ? { from, to, coreTo: to, head } : null;
}

const rank =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|only|majority|\p{L}+est)$/u;
const superlative = /^\p{Ll}+est$/u;

/** “The last of the line”, “a third of the staff”: a rank or a part without a noun of its own. */
function rankedPhrase(tokens: readonly Token[], from: number): Phrase | null {
  const [article, head, of] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (article?.tag !== "det" || head === undefined || !rank.test(head.lower)) return null;
  // “The first to climb it”, “the longest in the world”
  const isPlaced = of?.tag === "prep" && tokens[from - 1]?.tag === "aux" && superlative.test(head.lower);
  if (of?.lower !== "of" && of?.tag !== "to" && !isPlaced) return null;
  return { from, to: from + 2, coreTo: from + 2, head };
}

function corePhrase(tokens: readonly Token[], from: number): Phrase | null {
  const about = behindApproximation(tokens, from);
  // “A text of barely two pages”
  const opening = about > from && tokens[about]?.value?.kind === "number" ? about : null;
  let [at, head]: [number, Token | null] = [opening ?? behindAbout(tokens, beforeQuantifier(tokens, from)), null];
  while (tokens[at]?.tag === "det" || tokens[at]?.tag === "possessive") at++;
  for (;;) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    // “By a million years ago | the sea had left”
    const isAgo = head !== null && isSpell(head) && token?.lower === "ago";
    if (isAgo) at++;
    if (!token || isAgo || (head && (isReason(token) || isSpell(head) || isAbout(token)))) break;
    if (head && (isLapseAlone(tokens, at) || isBehindName(head, token))) break;
    if (token.tag === "noun" || token.tag === "name" || token.tag === "value") head = token;
    else if (isNaming(tokens, at, head)) {
      head = next ?? head;
      at++;
    } else if (token.tag === "genitive" && head) head = null;
    else if (!isInside(tokens, at, head !== null)) break;
    at++;
  }
  return head ? { from, to: at, coreTo: at, head } : null;
}

/** “Within five weeks | guilds had met”: weeks that are counted describe nothing behind them. */
const isSpell = ({ value, tag }: Token): boolean =>
  tag === "value" && value?.kind === "measure" && /^(?:years|months|weeks|days|hours|minutes)$/u.test(value.unit);

/** “In the war | some 40 boats were lost”: a count that is told about begins a phrase of its own. */
const isAbout = ({ value, lower }: Token): boolean =>
  value?.kind === "number" && /^(?:some|about|around)\s/u.test(lower);

/** “Lies on the Baltic | some 90 kilometres north of Bath”, “gave Marle | $2 million”: how far and how much, by itself. */
const isBehindName = (head: Token, { value }: Token): boolean =>
  head.tag === "name" && /^(?:measure|money)$/u.test(value?.kind ?? "");

/** “The Orrin Prize “for her work on tides””: why it was given is no part of its name. */
export const isReason = ({ isQuoted, text }: Token): boolean => isQuoted && /^["“]for\s/u.test(text);

/** “A machinist named Ada Marsh”. */
function isNaming(tokens: readonly Token[], at: number, head: Token | null): boolean {
  const [verb, name] = [tokens[at], tokens[at + 1]];
  return head?.tag === "noun" && name?.tag === "name" && verb?.tag === "verb" && /^(?:named|called)$/u.test(verb.lower);
}

const looksLikeAdjective = /(?:ed|en|ing|wn|lt|nt)$/u;

/** “Just over 100,000 people”. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  /^(?:just|well|slightly)$/u.test(tokens[at]?.lower ?? "") &&
  /^(?:over|under|more|less)\s/u.test(tokens[at + 1]?.lower ?? "");

/** “Four great foreign offices”: behind a number several adjectives lead to what is counted. */
function isCountedBefore(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.findIndex(({ tag }, i) => i > at && tag !== "adj");
  const before = tokens.slice(0, at).findLast(({ tag }) => tag !== "adj");
  return tokens[behind]?.tag === "noun" && before?.value?.kind === "number";
}

/** Words that stand before the head: adjectives, participles, adverbs to them, “economic, social and cultural”. */
function isInside(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  const token = tokens[at];
  const [before, next, last] = [tokens[at - 1]?.tag, tokens[at + 1]?.tag, tokens[at + 2]?.tag];
  switch (token?.tag) {
    case "adj":
      if (hasHead && token.lower === "proper") return next !== "noun" && next !== "adj";
      return !hasHead || (next === "noun" && before !== "name") || isCountedBefore(tokens, at);
    case "adv":
      return !hasHead && (next === "adj" || isBound(tokens, at) || (next === "verb" && last === "noun"));
    case "verb":
      return (
        !hasHead &&
        before !== undefined &&
        (next === "noun" || next === "adj" || next === "verb" || (next === "name" && last === "noun")) &&
        looksLikeAdjective.test(token.lower)
      );
    case "comma":
    case "conj":
      return !hasHead && before === "adj" && (next === "adj" || (next === "conj" && last === "adj"));
    default:
      return false;
  }
}

/**
 * The phrases joined at `at`: “steel, glass and paper”. A comma without a closing conjunction joins nothing; what a verb
 * follows is the subject of a clause of its own, unless it closes a list of subjects.
 */
export const phraseListAt = (
  tokens: readonly Token[],
  at: number,
  as: "subject" | "object" = "object",
): PhraseList | null => (as === "subject" ? subjectsAt(tokens, at) : objectsAt(tokens, at));

const subjectsAt = perPlace((tokens, at) => readPhraseList(tokens, at, "subject"));
const objectsAt = perPlace((tokens, at) => readPhraseList(tokens, at, "object"));

function readPhraseList(tokens: readonly Token[], at: number, as: "subject" | "object"): PhraseList | null {
  const first = phraseAt(tokens, at, as);
  if (!first) return null;
  const single: PhraseList = { from: at, to: first.to, phrases: [first], conjunction: null };
  const phrases = [first];
  let to = first.to;
  for (;;) {
    const isComma = tokens[to]?.tag === "comma";
    const joint = tokens[to + (isComma ? 1 : 0)];
    const isLast = joint?.tag === "conj" && (joint.lower === "and" || joint.lower === "or" || joint.lower === "&");
    const next = isLast ? to + (isComma ? 2 : 1) : isComma ? to + 1 : null;
    const phrase = next === null || (isLast && isRestAt(tokens, next)) ? null : phraseAt(tokens, next, as);
    if (!phrase || phrase.head.tag === "pron" || isTime(phrases.at(-1)) !== isTime(phrase)) return single;
    if (countsTime(phrase) && /^(?:later|earlier|before|after|afterwards|ago)$/u.test(tokens[phrase.to]?.lower ?? ""))
      return single;
    // “The longest in the land, and the first to be lit”: a second rank of what the first is told of.
    if (isLast && isComma && rank.test(phrase.head.lower) && tokens[phrase.to]?.tag === "to") return single;
    if (
      (startsClause(tokens, phrase) || (isComma && actsBehindPhrases(tokens, phrase))) &&
      !(as === "subject" && isLast)
    )
      return single;
    if (as !== "subject" && isLast && phrases.length === 1 && isSubjectWithAside(tokens, phrase, isComma))
      return single;
    if (isLast && phrases.length === 1 && opensGappedClause(tokens, { from: at, joint: phrase.from - 1, phraseAt }))
      return single;
    phrases.push(phrase);
    to = phrase.to;
    if (isUnclosed(tokens, phrases)) return { from: at, to, phrases, conjunction: "and", isOpen: true };
    if (isLast) return { from: at, to, phrases, conjunction: joint.lower === "or" ? "or" : "and" };
    if (phrases.length > 20) return single;
  }
}

/** “And two weavers, both Danes, were hurt”: whether the subject of a clause of its own stands behind a conjunction. */
export function opensSubjectWithAside(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseAt(tokens, at);
  return phrase !== null && isSubjectWithAside(tokens, phrase, false);
}

/**
 * “…, and the old mill, once a barn, burnt down”: the subject of a clause of its own, with more said of it. Where no comma
 * parts them, only an auxiliary tells that it is.
 */
function isSubjectWithAside(tokens: readonly Token[], { to }: Phrase, isParted: boolean): boolean {
  const comma = behindPhrases(tokens, to);
  const end = tokens.findIndex(({ tag }, i) => tag === "comma" && i > comma + 1);
  const verb = tokens[end + 1];
  return tokens[comma]?.tag === "comma" && end > 0 && (verb?.tag === "aux" || (isParted && verb?.tag === "verb"));
}

/** “In 323 BC, and one of his generals took Egypt”: a time and a thing are not joined. */
const isTime = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && ["year", "date", "decade", "century", "year-range"].includes(phrase.head.value?.kind ?? "");

/** “Lisbon, Madrid, Rome …”: three names or more, and the sentence is over. */
function isUnclosed(tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const end = tokens[phrases.at(-1)?.to ?? 0];
  const areNames = phrases.every(({ head, from, to }) => head.tag === "name" && to - from === 1);
  return phrases.length > 2 && areNames && (!end || end.tag === "other" || end.tag === "semicolon");
}

/** “…, and two years later the office moved”: a time that counts from another. */
const countsTime = ({ head }: Phrase): boolean => head.value?.kind === "measure";

function behindPhrases(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.tag === "prep") {
    const phrase = phraseAt(tokens, at + 1);
    if (!phrase) return at;
    at = phrase.to;
  }
  return at;
}

/** Whether a verb follows, so that the phrase is the subject of a clause of its own. */
function startsClause(tokens: readonly Token[], { to }: Phrase): boolean {
  let at = to;
  while (tokens[at]?.tag === "adv") at++;
  // “Fled to Rome, and his house on the hill was burnt”
  if (tokens[at]?.tag === "prep") return tokens[behindPhrases(tokens, at)]?.tag === "aux";
  const next = tokens[at];
  return (
    next?.tag === "aux" || (next?.tag === "verb" && !next.lower.endsWith("ing") && tokens[at - 1]?.tag !== "comma")
  );
}

/** “He needed a loan, and the head of the bank in Bath gave him one”: the subject of a clause, whose verb has an object. */
function actsBehindPhrases(tokens: readonly Token[], { to }: Phrase): boolean {
  const behind = tokens[to]?.tag === "prep" ? behindPhrases(tokens, to) : to;
  const [verb, next] = [tokens[behind], tokens[behind + 1]];
  const isActive = verb?.tag === "verb" && !/(?:ing|wn)$/u.test(verb.lower);
  return behind > to && isActive && /^(?:det|possessive|pron)$/u.test(next?.tag ?? "");
}
