import { isClauseAt, isVerbAt } from "../clauses/boundary.ts";
import { phraseAt, type Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { readVerb } from "../verb-forms.ts";
import { headBefore } from "./heads.ts";
import type { Insertion } from "./insertion.ts";
import { behindRow, clauseStart, ends, endOfSentence, hasVerb, isOpening, LONGEST } from "./surroundings.ts";

const whose = new Set(["which", "whom", "whose", "them", "these"]);

export function relativeAt(tokens: readonly Token[], comma: number): Insertion | null {
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
  const isTold = first.tag === "rel" && /^(?:which|whom?|whose)$/u.test(first.lower);
  const wanted = first.lower === "which" ? "thing" : "person";
  const head =
    first.lower === "whose"
      ? ownerBefore(tokens, comma)
      : isTold && !mayBeOfBoth(tokens, comma)
        ? headBefore(tokens, comma, { wanted, isPlural: numberOf(tokens, from) })
        : null;
  return { kind: isTold ? "relative" : "remark", range, resumesAt: to.resumesAt, head };
}

/** “Built by Ada Holm and Karl Lind, who had come from Marle”: the verb does not tell whether both had. */
function mayBeOfBoth(tokens: readonly Token[], comma: number): boolean {
  const [first, joint, last] = tokens.slice(comma - 3, comma);
  const isPair = first?.tag === "name" && joint?.lower === "and" && last?.tag === "name";
  const [who, had, been, one] = tokens.slice(comma + 1, comma + 5);
  const isOne = had?.lower === "had" && been?.lower === "been" && /^(?:an?|the)$/u.test(one?.lower ?? "");
  return isPair && who?.lower === "who" && !isOne && numberOf(tokens, comma + 1) !== false;
}

/** “…, whose”: a person or a thing, where only one can be meant. */
function ownerBefore(tokens: readonly Token[], comma: number): Range | null {
  const [person, thing] = (["person", "thing"] as const).map((wanted) =>
    headBefore(tokens, comma, { wanted, isPlural: null }),
  );
  if (person && thing && person.from !== thing.from) return null;
  return person ?? thing ?? null;
}

/** “…, most of them bordering the sea, …”: a part of what was named, without a verb of its own. */
function partAt(tokens: readonly Token[], comma: number): Insertion | null {
  const end = tokens.findIndex(({ tag }, i) => i > comma && (tag === "comma" || ends.has(tag)));
  const to = end < 0 ? tokens.length : behindRow(tokens, comma + 1, end);
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
function relativeEnd(tokens: readonly Token[], comma: number): End {
  return (
    (isOfJoined(tokens, comma) || isOfTime(tokens, comma) ? endBefore(tokens, comma, closedByVerb) : null) ??
    endOfOwn(tokens, comma)
  );
}

/** “…, and the old mill, which …, burnt down”: the subject of a clause of its own. */
function isOfJoined(tokens: readonly Token[], comma: number): boolean {
  const joint = tokens.slice(0, comma).findLastIndex(({ tag }) => tag === "conj");
  return tokens[joint - 1]?.tag === "comma" && phraseAt(tokens, joint + 1)?.to === comma;
}

/** “…, until Karl Stein, whom …, closed it”: the subject of a clause of time. */
function isOfTime(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens
    .slice(0, comma)
    .findLastIndex(({ lower }) => /^(?:until|till|before|after|since|when|while)$/u.test(lower));
  return opening >= 0 && phraseAt(tokens, opening + 1)?.to === comma;
}

function endOfOwn(tokens: readonly Token[], comma: number): End {
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

/** The first comma that closes a relative so, before anything else ends it. */
function endBefore(
  tokens: readonly Token[],
  comma: number,
  closing: (tokens: readonly Token[], at: number) => End,
): End {
  for (let at = comma + 2; at <= Math.min(tokens.length, comma + LONGEST); at++) {
    const token = tokens[at];
    if (!token || ends.has(token.tag)) return null;
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
