import { isClauseAt, isVerbAt } from "../clauses/boundary.ts";
import { phraseListAt, type Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { isActive, isFinite, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { unitNames } from "../values/unit-table.ts";
import { readVerb } from "../verb-forms.ts";
import { headBefore, lastBefore } from "./heads.ts";

/** What stands between two commas, or behind the last, and could be left out. */
export interface Insertion {
  readonly kind: "relative" | "description" | "name" | "remark";
  /** Without its commas. */
  readonly range: Range;
  /** Where the sentence goes on; its end where it does not. */
  readonly resumesAt: number;
  /** What it tells something of; null where that is not certain. */
  readonly head: Range | null;
}

const LONGEST = 40;
const ends = new Set(["semicolon", "colon", "other", "dash"]);

/** What could be left out of a sentence, in order; nothing inside of another. */
export function insertionsIn(tokens: readonly Token[]): Insertion[] {
  const found: Insertion[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.tag !== "comma" || at < (found.at(-1)?.resumesAt ?? 0) - 1) continue;
    const insertion =
      relativeAt(tokens, at) ??
      temporalAt(tokens, at) ??
      descriptionAt(tokens, at) ??
      remarkAt(tokens, at) ??
      beforeVerbAt(tokens, at);
    if (insertion) found.push(insertion);
  }
  return found;
}

/** “In 1983, when all countries had been let in, it …”: a clause of time behind a time. */
function temporalAt(tokens: readonly Token[], comma: number): Insertion | null {
  const from = comma + 1;
  if (!/^(?:when|after|while|because|since|although|though)$/u.test(tokens[from]?.lower ?? "")) return null;
  if (!isOpening(tokens, comma) || !isClauseAt(tokens, from + 1, "subject")) return null;
  const close = tokens.findIndex(({ tag }, i) => i > from && tag === "comma" && isClauseAt(tokens, i + 1, "subject"));
  return close < 0 ? null : { kind: "remark", range: { from, to: close }, resumesAt: close, head: null };
}

const whose = new Set(["which", "whom", "whose", "them", "these"]);

function relativeAt(tokens: readonly Token[], comma: number): Insertion | null {
  const from = comma + 1;
  const first = tokens[from];
  // “…, nine of which are staffed”, “…, at whose side he fought”: only left out.
  const isOblique = tokens
    .slice(from, from + 5)
    .some(({ lower }, i, all) => whose.has(lower) && all[i - 1]?.tag === "prep");
  if (!first || (first.tag !== "rel" && !(isOblique && /^(?:prep|value|det|adv)$/u.test(first.tag)))) return null;
  if (first.tag !== "rel" && !tokens.slice(from, from + 5).some(({ tag }) => tag === "rel"))
    return partAt(tokens, comma);
  const to = relativeEnd(tokens, comma);
  if (to === null) return null;
  const range = { from, to: to.at };
  const isTold = first.tag === "rel" && /^(?:which|whom?)$/u.test(first.lower);
  const wanted = first.lower === "which" ? "thing" : "person";
  const head = isTold ? headBefore(tokens, comma, { wanted, isPlural: numberOf(tokens, from) }) : null;
  return { kind: isTold ? "relative" : "remark", range, resumesAt: to.resumesAt, head };
}

/** “…, most of them bordering the sea, …”: a part of what was named, without a verb of its own. */
function partAt(tokens: readonly Token[], comma: number): Insertion | null {
  const end = tokens.findIndex(({ tag }, i) => i > comma && (tag === "comma" || ends.has(tag)));
  const to = end < 0 ? tokens.length : end;
  if (hasVerb(tokens, comma + 1, to)) return null;
  const resumesAt = tokens[to]?.tag === "comma" ? to + 1 : to;
  return { kind: "remark", range: { from: comma + 1, to }, resumesAt, head: null };
}

/** Whether the verb behind “which” is in the plural; null where it does not tell. */
function numberOf(tokens: readonly Token[], rel: number): boolean | null {
  const word = tokens[rel + 1]?.lower ?? "";
  if (/^(?:is|was|has)$/u.test(word)) return false;
  if (/^(?:are|were|have)$/u.test(word)) return true;
  const forms = tokens[rel + 1]?.tag === "verb" ? (readVerb(word)?.forms ?? []) : [];
  return forms.length === 1 && forms[0] === "third" ? false : null;
}

/**
 * Where a relative ends. In front of the verb of the sentence that is the comma before this verb; behind it, the end or
 * a clause with a subject of its own. Of “…, which he loved, and left” nothing more is understood.
 */
function relativeEnd(tokens: readonly Token[], comma: number): { at: number; resumesAt: number } | null {
  const isBehindVerb = hasVerb(tokens, clauseStart(tokens, comma), comma);
  const isInOpening = isOpening(tokens, comma);
  const closing = isBehindVerb ? closedBehindVerb : isInOpening ? closedBySubject : closedByVerb;
  for (let at = comma + 2; at <= Math.min(tokens.length, comma + LONGEST); at++) {
    const token = tokens[at];
    if (!token || ends.has(token.tag)) return isBehindVerb ? { at, resumesAt: at } : null;
    const isOwnClause = /^(?:while|whereas|although|though|because|if)$/u.test(token.lower);
    if (isOwnClause && tokens[at - 1]?.tag === "comma" && !isBehindVerb) return null;
    const closed = token.tag === "comma" ? closing(tokens, at) : null;
    if (closed) return closed;
  }
  return null;
}

type End = { readonly at: number; readonly resumesAt: number } | null;

function closedByVerb(tokens: readonly Token[], at: number): End {
  const next = tokens[at + 1]?.tag;
  return next !== "adv" && next !== "conj" && isVerbAt(tokens, at + 1) ? { at, resumesAt: at + 1 } : null;
}

const closedBySubject = (tokens: readonly Token[], at: number): End =>
  isClauseAt(tokens, at + 1, "subject") ? { at, resumesAt: at } : null;

function closedBehindVerb(tokens: readonly Token[], at: number): End {
  if (tokens[at + 1]?.tag !== "conj") return null;
  if (isClauseAt(tokens, at + 2, "subject")) return { at, resumesAt: at };
  if (isVerbAt(tokens, at + 2)) return { at, resumesAt: endOfSentence(tokens, at) };
  return tokens[at + 2]?.tag === "prep" ? { at, resumesAt: at } : null;
}

const endOfSentence = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex(({ tag }, i) => i >= from && ends.has(tag));
  return end < 0 ? tokens.length : end;
};

const clauseStart = (tokens: readonly Token[], to: number): number =>
  tokens.slice(0, to).findLastIndex(({ tag }) => tag === "semicolon" || tag === "colon") + 1;

/** Whether a finite verb of the sentence itself stands in a range. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.tag === "rel" || token?.tag === "sub") return hasVerbBehindClause(tokens, at, to);
    if (token?.tag !== "verb" && token?.tag !== "aux") continue;
    const group = verbGroupAt(tokens, at);
    if (group && isFinite(group) && tokens[at - 1]?.tag !== "to") return true;
  }
  return false;
}

/** “When the line closed, the town …”: the verb of the clause in front is none of the sentence's own. */
function hasVerbBehindClause(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.findIndex(({ tag }, i) => i > from && tag === "comma");
  return comma >= 0 && comma < to && hasVerb(tokens, comma + 1, to);
}

/** “…, a Chilean-born architect based in Chicago,”: a phrase that says what the phrase before is, or how it is called. */
function descriptionAt(tokens: readonly Token[], comma: number): Insertion | null {
  let from = comma + 1;
  while (tokens[from]?.tag === "adv") from++;
  const isThen = from > comma + 1;
  const first = tokens[from];
  const list = phraseListAt(tokens, from);
  const [phrase, second] = list?.phrases ?? [];
  if (!first || !list || !phrase || first.tag === "value" || isEnumerated(tokens, comma)) return null;
  const close = endOfDescription(tokens, list.to);
  const to = close && withoutLooseEnd(tokens, list.to, close.at);
  if (!close || !to || !fitsBetween(tokens, comma, close.resumesAt)) return null;
  const resumesAt = isOpening(tokens, comma) && !isVerbAt(tokens, close.resumesAt) ? close.at : close.resumesAt;
  const range = { from, to };
  if (isThen)
    return isClosedBy(tokens, close) ? { kind: "remark", range: { from: comma + 1, to }, resumesAt, head: null } : null;
  const isName = phrase.head.tag === "name" && phrase.coreTo === phrase.to && !second;
  const isIndefinite = first.lower === "a" || first.lower === "an";
  if (isName && !isIndefinite) return nameAt(tokens, comma, { range, resumesAt });
  const isDefinite = first.lower === "the";
  const noun = tokens.slice(phrase.from, phrase.coreTo).findLast(({ tag }) => tag === "noun" || tag === "name");
  const isPerson = noun !== undefined && (isCalling(noun.lower) || isRole(noun.lower));
  if ((!isIndefinite && !isDefinite && !isPerson) || isQuantity(tokens[from + 1], noun)) return null;
  const head = headBefore(tokens, comma, { wanted: isPerson ? "person" : "thing", isPlural: false });
  const isNamed = head !== null && tokens.slice(head.from, head.to).some(({ tag }) => tag === "name");
  return { kind: "description", range, resumesAt, head: isNamed || isIndefinite ? head : null };
}

const isClosedBy = (tokens: readonly Token[], { at }: { readonly at: number }): boolean => tokens[at]?.tag === "comma";

/** “A few kilometres from Geneva” says where something is, and not what. */
const isQuantity = (second: Token | undefined, noun: Token | undefined): boolean =>
  /^(?:few|little|lot|bit|mere|further|total|number|couple|modest)$/u.test(second?.lower ?? "") ||
  noun === undefined ||
  unitNames.has(noun.lower);

/** Whether what follows a description goes on from what stood before it. */
function fitsBetween(tokens: readonly Token[], comma: number, resumesAt: number): boolean {
  const isClosed = tokens[resumesAt - 1]?.tag === "comma";
  if (isClosed && tokens[resumesAt]?.tag === "conj" && !isAfterAll(tokens, resumesAt)) return false;
  const start = clauseStart(tokens, comma);
  if (hasVerb(tokens, start, comma)) return true;
  // “In 1921, the League, a body of …”: behind what opens a sentence stands its subject, and behind a subject its verb.
  if (isOpening(tokens, comma)) return !isClosed || !isVerbAt(tokens, resumesAt);
  return !isClosed ? start > 0 || !tokens[resumesAt] || ends.has(tokens[resumesAt].tag) : isVerbAt(tokens, resumesAt);
}

const loose = new Set(["rel", "prep", "conj", "det", "sub", "adv"]);

/** “An architect who died in 2011 and | for whom”: what is cut off in the middle is left out. */
function withoutLooseEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && loose.has(tokens[end - 1]?.tag ?? "")) end--;
  return end;
}

/** “His adviser, the orator Cineas,”: how somebody or something is called that a common noun described. */
function nameAt(
  tokens: readonly Token[],
  comma: number,
  { range, resumesAt }: { readonly range: Range; readonly resumesAt: number },
): Insertion | null {
  const head = lastBefore(tokens, comma);
  const words = head ? tokens.slice(head.from, head.to) : [];
  const isDescribed =
    words.some(({ tag }) => tag === "noun" || tag === "adj") && !words.some(({ tag }) => tag === "value");
  const opening = words[0]?.lower ?? "";
  const isOne = /^(?:the|an?|its|his|her|their)$/u.test(opening) || words.some(({ tag }) => tag === "genitive");
  const core = words.findIndex(({ tag }) => tag === "prep");
  const isNamed = (core < 0 ? words : words.slice(0, core)).some(({ tag }) => tag === "name");
  const isItself = words.some(({ lower }) => /^(?:name|title|nickname|motto|word|term)$/u.test(lower));
  return head && isDescribed && isOne && !isNamed && !isItself ? { kind: "name", range, resumesAt, head } : null;
}

/** Where a description ends: behind its phrases and participles, at a comma or the end. */
function endOfDescription(tokens: readonly Token[], from: number): { at: number; resumesAt: number } | null {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || ends.has(token.tag)) return { at, resumesAt: at };
    if (token.tag === "comma") return { at, resumesAt: at + 1 };
    if (token.tag === "rel") return endOfRestriction(tokens, at);
    if (token.tag === "aux" || token.tag === "sub" || token.tag === "pron") return null;
    if (token.tag !== "verb" || token.lower.endsWith("ing")) continue;
    const group = verbGroupAt(tokens, at);
    if (tokens[at - 1]?.tag !== "to" && (!group || !isParticipleAt(tokens, at, group))) return null;
  }
  return null;
}

const isParticipleAt = (tokens: readonly Token[], at: number, group: VerbGroup): boolean =>
  readVerb(tokens[at]?.lower ?? "")?.forms.includes("participle") === true &&
  (!isActive(tokens, group) || /^(?:name|rename|call|title|dub|nickname)$/u.test(group.base));

/** “…, a hill from whose summit, on a clear day, …”: behind a preposition the relative lasts to the end. */
function endOfRestriction(tokens: readonly Token[], from: number): { at: number; resumesAt: number } {
  const joined = tokens.findIndex(({ tag }, i) => i > from && tag === "conj" && isRelativeAt(tokens, i + 1));
  const end = tokens.findIndex(({ tag }, i) => i > from && (tag === "comma" || ends.has(tag)));
  const to = end < 0 ? tokens.length : end;
  if (tokens[from - 1]?.tag === "prep") return { at: from - 1, resumesAt: endOfSentence(tokens, from) };
  if (joined > 0 && joined < to) return { at: joined, resumesAt: endOfSentence(tokens, from) };
  return { at: to, resumesAt: tokens[to]?.tag === "comma" ? to + 1 : to };
}

/** “Who”, “for whom”. */
const isRelativeAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "rel" || (tokens[at]?.tag === "prep" && tokens[at + 1]?.tag === "rel");

/** “Behind the comma, and he …”: what is joined goes on with a verb or a clause, and is no third of a row. */
const isAfterAll = (tokens: readonly Token[], conjunction: number): boolean =>
  tokens[conjunction + 1]?.tag === "comma" ||
  isVerbAt(tokens, conjunction + 1) ||
  isClauseAt(tokens, conjunction + 1, "subject") ||
  isClauseAround(tokens, conjunction + 1);

/** “…, and the first wing, between Bath and the river, was opened”: a subject, an insertion of its own, a verb. */
function isClauseAround(tokens: readonly Token[], at: number): boolean {
  const subject = phraseListAt(tokens, at);
  const isDefinite = ["det", "possessive", "name"].includes(tokens[at]?.tag ?? "");
  if (!subject || !isDefinite || tokens[subject.to]?.tag !== "comma") return false;
  const close = tokens.findIndex(({ tag }, i) => i > subject.to && tag === "comma");
  const verb = tokens[close + 1];
  const isNear = close > 0 && close - subject.to <= LONGEST_REMARK;
  return isNear && (verb?.tag === "aux" || verb?.tag === "verb") && isVerbAt(tokens, close + 1);
}

/** “Steel, a little glass and paper”: the phrases around a comma are a row. */
function isEnumerated(tokens: readonly Token[], comma: number): boolean {
  let from = comma;
  while (
    from > 0 &&
    ["det", "adj", "noun", "name", "value", "comma", "possessive"].includes(tokens[from - 1]?.tag ?? "")
  )
    from--;
  for (let at = from; at < comma; at++) {
    const list = phraseListAt(tokens, at);
    const [one] = list?.phrases ?? [];
    if (!list || !one || list.to <= comma) continue;
    if (list.phrases.length > 2 || (list.phrases.length === 2 && tokens[one.to]?.tag === "comma")) return true;
  }
  const list = phraseListAt(tokens, comma + 1);
  const names = list?.phrases.filter(({ head }) => head.tag === "name") ?? [];
  return (list?.phrases.length ?? 0) > 1 && names.length > 0 && tokens[comma + 1]?.tag === "name";
}

const LONGEST_REMARK = 20;

/** “The first section, between Bath and Bristol, was …”, “hedgehogs, brought in by a monk, were …”: a subject and its verb. */
function beforeVerbAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  const isBehindThing = before !== undefined && ["noun", "name", "value"].includes(before.tag);
  if (!isBehindThing || !next || !["prep", "adj", "verb", "adv"].includes(next.tag)) return null;
  const joint = tokens.slice(0, comma).findLastIndex(({ tag }) => tag === "conj" || tag === "semicolon");
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma");
  const verb = tokens[close + 1];
  // “Landed in Sicily, relieved Syracuse, stormed …” is a row of verbs.
  if (hasVerb(tokens, joint + 1, comma)) return null;
  if (close < 0 || close - comma > LONGEST_REMARK || (verb?.tag !== "verb" && verb?.tag !== "aux")) return null;
  const group = verbGroupAt(tokens, close + 1);
  const rel = tokens.findIndex(({ tag }, i) => i > comma && i < close && (tag === "rel" || tag === "sub"));
  const inside = tokens.slice(comma + 1, rel < 0 ? close : rel);
  const isFree = inside.every(
    ({ tag, lower }) =>
      tag !== "aux" &&
      !ends.has(tag) &&
      (tag !== "verb" || lower.endsWith("ing") || readVerb(lower)?.forms.includes("participle") === true),
  );
  if (!group || !isFinite(group) || !isFree) return null;
  return { kind: "remark", range: { from: comma + 1, to: close }, resumesAt: close + 1, head: null };
}

/** Whether all that stands before a comma opens the sentence: “In the spring of 1921,”. */
function isOpening(tokens: readonly Token[], comma: number): boolean {
  const start = clauseStart(tokens, comma);
  const isOpened = ["prep", "adv", "sub"].includes(tokens[start]?.tag ?? "");
  return isOpened && (!hasVerb(tokens, start, comma) || isReducedBefore(tokens, start, comma));
}

/** “After a strike led by Ada Marsh”: the only verb describes a noun. */
function isReducedBefore(tokens: readonly Token[], from: number, to: number): boolean {
  const verbs = tokens.flatMap(({ tag }, i) => (i >= from && i < to && (tag === "verb" || tag === "aux") ? [i] : []));
  const [only] = verbs;
  const group = only === undefined || verbs.length > 1 ? null : verbGroupAt(tokens, only);
  return group !== null && tokens[group.from - 1]?.tag === "noun" && isParticipleAt(tokens, group.from, group);
}

/** “…, however,”, “…, and, in the same year, …”, “…, as ever,”. */
function remarkAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma");
  if (close < 0 || close - comma > 10) return null;
  const inside = tokens.slice(comma + 1, close);
  const isAdverb = inside.length <= 2 && inside.every(({ tag }) => tag === "adv") && next?.tag === "adv";
  const isFree = !inside.some(({ tag }) => tag === "aux" || ends.has(tag) || tag === "rel" || tag === "sub");
  const isGerund = next?.tag === "verb" && next.lower.endsWith("ing");
  const isPhrase = (next?.tag === "prep" || isGerund) && before?.tag === "conj" && isFree;
  const isMeasured = next?.value?.kind === "measure" && isFree && isVerbAt(tokens, close + 1);
  return isAdverb || isPhrase || isMeasured
    ? { kind: "remark", range: { from: comma + 1, to: close }, resumesAt: close + 1, head: null }
    : null;
}
