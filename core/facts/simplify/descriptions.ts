import { isClauseAt, isVerbAt } from "../clauses/boundary.ts";
import { isEpithetOfOwner } from "../clauses/epithets.ts";
import { phraseListAt, type PhraseList, type Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { unitNames } from "../values/unit-table.ts";
import { headBefore, lastBefore } from "./heads.ts";
import type { Insertion } from "./insertion.ts";
import { isElsewhereBehind, isOneOfRow } from "./no-description.ts";
import {
  behindRow,
  clauseStart,
  ends,
  endOfSentence,
  hasVerb,
  isOpening,
  isParticipleAt,
  LONGEST,
  LONGEST_REMARK,
} from "./surroundings.ts";

/** “…, a Chilean-born architect based in Chicago,”: a phrase that says what the phrase before is, or how it is called. */
export function descriptionAt(tokens: readonly Token[], comma: number): Insertion | null {
  let from = comma + 1;
  while (tokens[from]?.tag === "adv") from++;
  const isThen = from > comma + 1;
  const first = tokens[from];
  const list = phraseListAt(tokens, from);
  const [phrase, second] = list?.phrases ?? [];
  if (!first || !list || !phrase || first.tag === "value" || isEnumerated(tokens, comma)) return null;
  if (opensClause(tokens, comma) && isClauseAt(tokens, from, "subject")) return null;
  const close = endOfDescription(tokens, list.to);
  const to = close && withoutLooseEnd(tokens, list.to, close.at);
  if (!close || !to || !fitsBetween(tokens, comma, close.resumesAt)) return null;
  const resumesAt = isOpening(tokens, comma) && !isVerbAt(tokens, close.resumesAt) ? close.at : close.resumesAt;
  const range = { from, to };
  if (isElsewhereBehind(tokens, comma, range) || isOneOfRow(tokens, comma, range)) return null;
  // “She died in 1931, almost surely a victim of the dust”
  const isLastWord = isThen && /^an?$/u.test(first.lower) && ends.has(tokens[close.at]?.tag ?? "semicolon");
  if (isThen)
    return isClosedBy(tokens, close) || isLastWord
      ? { kind: "remark", range: { from: comma + 1, to }, resumesAt, head: null }
      : null;
  const isName = phrase.head.tag === "name" && phrase.coreTo === phrase.to && !second;
  const isIndefinite = first.lower === "a" || first.lower === "an";
  if (isName && !isIndefinite) return nameAt(tokens, comma, { range, resumesAt });
  const isDefinite = first.lower === "the";
  const own = tokens.slice(phrase.from, phrase.coreTo).findLast(({ tag }) => tag === "noun" || tag === "name");
  // “The last of his line”, “the oldest of four”: a rank stands for the noun.
  const noun = own ?? (isDefinite && phrase.head.tag === "adj" ? phrase.head : undefined);
  const isPerson = noun !== undefined && (isCalling(noun.lower) || isRole(noun.lower) || isOfSiblings(tokens, range));
  // “There, in 1904, a clerk and his father, Karl Holm, founded it”: two who did it, and no description.
  if (tokens.slice(from, to).some(({ tag }, i, own) => tag === "conj" && own[i + 1]?.tag === "possessive")) return null;
  const isKind = isIndefinite || isDefinite || isPerson || isOfOneOnly(tokens, from);
  // “The Treaty of Holm, its founding charter,”: only left out.
  const isAnotherName = first.tag === "possessive" && !isPerson && list.phrases.length === 1 && list.to === to;
  if (isAnotherName && isClosedBy(tokens, close)) return { kind: "remark", range, resumesAt, head: null };
  if (!isKind || isQuantity(tokens[from + 1], noun)) return null;
  const head = headBefore(tokens, comma, { wanted: isPerson ? "person" : "thing", isPlural: false });
  const isNamed = head !== null && tokens.slice(head.from, head.to).some(({ tag }) => tag === "name");
  return { kind: "description", range, resumesAt, head: isNamed || isIndefinite ? head : null };
}

/** “Capital of Devon”: of which there is but one, so that the article may be left out beside a name. */
export const isOfOneOnly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:capital|seat|birthplace|headquarters)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of";

/** “Before the dam rose, the brooks of the valley drained north, …”: behind the comma stands the clause itself. */
const opensClause = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:after|before|until|since|as|because|although|though|while|whereas|when|whenever|once)$/u.test(
    tokens[0]?.lower ?? "",
  ) &&
  isClauseAt(tokens, 1, "subject") &&
  !tokens.slice(0, comma).some(({ tag }) => tag === "comma");

/** “The third of eight children” */
const isOfSiblings = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:children|siblings|sons|daughters|brothers|sisters)$/u.test(lower));

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

/** “And, on the Swedish side, the Holm Company, …”: where something is, and no name of it. */
const sides = /^(?:side|bank|shore|slope|flank|edge|end|front|frontier|border)$/u;

/** “His adviser, the orator Cineas,”: how somebody or something is called that a common noun described. */
function nameAt(
  tokens: readonly Token[],
  comma: number,
  { range, resumesAt }: { readonly range: Range; readonly resumesAt: number },
): Insertion | null {
  if (sides.test(tokens[comma - 1]?.lower ?? "")) return null;
  const head = lastBefore(tokens, comma);
  const words = head ? tokens.slice(head.from, head.to) : [];
  const opening = words[0]?.lower ?? "";
  const isDescribed =
    words.some(({ tag }) => tag === "noun" || tag === "adj") &&
    !words.some(({ tag }, i) => tag === "value" && !(i === 0 && opening === "one"));
  const isOne = /^(?:the|one|an?|its|his|her|their)$/u.test(opening) || words.some(({ tag }) => tag === "genitive");
  const core = words.findIndex(({ tag }) => tag === "prep");
  const isNamed = (core < 0 ? words : words.slice(0, core)).some(({ tag }) => tag === "name");
  if (head && isEpithetOfOwner(words, tokens.slice(range.from, range.to)))
    return { kind: "remark", range, resumesAt, head: null };
  const isItself = words.some(({ lower }) => /^(?:name|title|nickname|motto|word|term)$/u.test(lower));
  const isSomebodys = head !== null && isBesideSomebody(tokens, head.from);
  return head && isDescribed && isOne && !isNamed && !isItself && !isSomebodys
    ? { kind: "name", range, resumesAt, head }
    : null;
}

/** “The heir to the mill, Karl, …”: who is called so is the heir, and no mill. */
const isBesideSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "prep" && (isCalling(tokens[at - 2]?.lower ?? "") || tokens[at - 2]?.lower === "heir");

/** Where a description ends: behind its phrases and participles, at a comma or the end. */
function endOfDescription(tokens: readonly Token[], from: number): { at: number; resumesAt: number } | null {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token || ends.has(token.tag)) return { at, resumesAt: at };
    if (token.tag === "comma") {
      const to = behindRow(tokens, from - 1, at);
      if (to === at) return { at, resumesAt: at + 1 };
      at = to - 1;
      continue;
    }
    if (token.tag === "rel") return endOfRestriction(tokens, at);
    if (token.tag === "aux" || token.tag === "sub" || token.tag === "pron") return null;
    if (token.tag !== "verb" || token.lower.endsWith("ing")) continue;
    const group = verbGroupAt(tokens, at);
    if (tokens[at - 1]?.tag !== "to" && (!group || !isParticipleAt(tokens, at, group))) return null;
  }
  return null;
}

/**
 * “…, a hill from whose summit, on a clear day, …”, “…, a weaver whom, to his grief, …”: behind a preposition or in front
 * of a comma the relative lasts to the end.
 */
function endOfRestriction(tokens: readonly Token[], from: number): { at: number; resumesAt: number } {
  const joined = tokens.findIndex(({ tag }, i) => i > from && tag === "conj" && isRelativeAt(tokens, i + 1));
  const end = tokens.findIndex(({ tag }, i) => i > from && (tag === "comma" || ends.has(tag)));
  const to = end < 0 ? tokens.length : behindName(tokens, from, end);
  if (tokens[from - 1]?.tag === "prep") return { at: from - 1, resumesAt: endOfSentence(tokens, from) };
  if (tokens[from + 1]?.tag === "comma") return { at: from, resumesAt: endOfSentence(tokens, from) };
  if (joined > 0 && joined < to) return { at: joined, resumesAt: endOfSentence(tokens, from) };
  return { at: to, resumesAt: tokens[to]?.tag === "comma" ? to + 1 : to };
}

/** “The script that an architect, Ada Marsh, | read”: where a relative ends whose subject is named between commas. */
function behindName(tokens: readonly Token[], from: number, comma: number): number {
  const isNamed =
    tokens[comma + 1]?.tag === "name" && tokens[comma + 2]?.tag === "comma" && isVerbAt(tokens, comma + 3);
  if (!isNamed || hasVerb(tokens, from, comma)) return comma;
  const end = tokens.findIndex(({ tag }, i) => i > comma + 2 && (tag === "comma" || ends.has(tag)));
  return end < 0 ? tokens.length : end;
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
    if (!list || !one || list.to <= comma || isOfOne(tokens, list)) continue;
    if (list.phrases.length > 2 || (list.phrases.length === 2 && tokens[one.to]?.tag === "comma")) return true;
  }
  const list = phraseListAt(tokens, comma + 1);
  const names = list?.phrases.filter(({ head }) => head.tag === "name") ?? [];
  return (list?.phrases.length ?? 0) > 1 && names.length > 0 && tokens[comma + 1]?.tag === "name";
}

/** “Karl Lund, a young weaver and violin player,”: two callings of one person, behind one article. */
function isOfOne(tokens: readonly Token[], { phrases }: PhraseList): boolean {
  const [somebody, first, second, more] = phrases;
  if (somebody?.head.tag !== "name" || !first || !second || more) return false;
  const isOpened = /^an?$/u.test(tokens[first.from]?.lower ?? "");
  return isOpened && tokens[second.from]?.tag !== "det" && [first, second].every(({ head }) => isCalling(head.lower));
}
