import { opensGappedClause } from "./gapped-clause.ts";
import { isGappedAt } from "./gapped.ts";
import { opensSubjectWithAside, phraseAt, phraseListAt, rowInSubject } from "./phrase.ts";
import type { Token } from "./token.ts";
import { behindWhole } from "./whole.ts";
import { behindApproximation, isRestAt } from "./share.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";

/** How a zone behind a verb ends. */
export interface Boundary {
  readonly at: number;
  readonly kind: "end" | "coordinate-verb" | "coordinate-clause" | "relative" | "participle" | "subordinate" | "other";
}

const clauseMakers = new Set([
  "after",
  "before",
  "until",
  "since",
  "as",
  "because",
  "although",
  "though",
  "while",
  "whereas",
  "when",
  "whenever",
  "where",
]);

/** The place behind a verb at which its clause ends. */
export function boundaryAfter(tokens: readonly Token[], from: number): Boundary {
  for (let at = from; at < tokens.length; at++) {
    const own = at > from ? behindOwnVerb(tokens, at) : null;
    if (own !== null) {
      at = own - 1;
      continue;
    }
    const kind = boundaryAt(tokens, at, from);
    // “A body that plans | and runs the programme”: verbs of one thing.
    if (kind === "coordinate-verb" && tokens[at - 1]?.tag === "verb" && tokens[at - 2]?.tag === "rel") continue;
    // “repairs that took a year and cost a million”: the second verb may be the modifier's.
    if (kind === "coordinate-verb" && hasModifier(tokens, from, at)) return { at, kind: "end" };
    if (kind) return { at, kind };
    const told = endOfTold(tokens, at) ?? endOfOblique(tokens, at);
    if (told !== null) {
      at = told - 1;
      continue;
    }
    const list = tokens[at]?.tag === "comma" || tokens[at]?.tag === "conj" ? null : phraseListAt(tokens, at);
    if (list && !isSurelyClauseAt(tokens, at)) at = list.to - 1;
  }
  return { at: tokens.length, kind: "end" };
}

/** “A mill that a flood | destroyed”, “a mill she | loved”: behind the verb of whoever does something to the noun; else null. */
function behindOwnVerb(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const isRelative = token?.tag === "rel" && token.lower !== "where" && tokens[at - 1]?.tag !== "comma";
  if (!isRelative && !opensContactClause(tokens, at)) return null;
  const group = verbBehindSubject(tokens, isRelative ? at + 1 : at, "object");
  return group !== null && isSurelyFinite(group) ? group.to : null;
}

/** “Language | a farmer could use”, “the mill | she loved”: a clause that belongs to the noun in front, with no word to join it. */
export function opensContactClause(tokens: readonly Token[], at: number): boolean {
  const [noun, first] = [tokens[at - 1], tokens[at]];
  const isOfNoun = noun?.tag === "noun" && !opensByItself.test(noun.lower);
  const isSubject =
    first?.tag === "pron"
      ? /^(?:he|she|they|we|it)$/u.test(first.lower)
      : /^(?:det|possessive)$/u.test(first?.tag ?? "");
  return isOfNoun && isSubject && isSurelyClauseAt(tokens, at);
}

/** “By the time she died”, “the moment it began”: a time, and nothing that anybody died. */
const opensByItself =
  /^(?:time|moment|day|night|morning|evening|week|month|year|years|decade|century|minute|instant|way|reason|fact|news)$/u;

/** Where a clause ends that “that” opens: “it showed that water boils at 100 degrees”; null where none stands here. */
export function endOfTold(tokens: readonly Token[], at: number): number | null {
  const isThat = tokens[at]?.lower === "that" && (tokens[at].tag === "sub" || isReasonBefore(tokens, at));
  if (!isThat || !isClauseAt(tokens, at + 1, "subject")) return null;
  const end = tokens.findIndex(
    ({ tag, lower }, i) =>
      i > at &&
      (["comma", "semicolon", "colon", "dash", "other"].includes(tag) ||
        (tag === "conj" && (tokens[i + 1]?.lower === "that" || isVerbAt(tokens, i + 1))) ||
        (tag === "sub" && lower !== "that")),
  );
  const to = end < 0 ? tokens.length : end;
  const isOpen = tokens[to - 1]?.tag === "adj" && tokens[to]?.tag === "comma";
  return isOpen || tokens.slice(at + 1, to).some(({ tag }) => tag === "rel") ? null : to;
}

/** “On the ground | that she was old” */
export const isReasonBefore = (tokens: readonly Token[], that: number): boolean =>
  tokens[that - 3]?.lower === "on" &&
  /^(?:grounds?|pretext|assumption|understanding|basis|premise|principle|theory|charge)$/u.test(
    tokens[that - 1]?.lower ?? "",
  );

/** Where a clause ends that belongs to the noun in front: “a paper in which they warned of it”; null where none stands here. */
function endOfOblique(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.tag !== "prep" || tokens[at + 1]?.tag !== "rel" || tokens[at - 1]?.tag === "comma") return null;
  const end = tokens.findIndex(
    ({ tag }, i) =>
      i > at + 1 && (["comma", "semicolon", "colon", "dash", "other"].includes(tag) || (tag === "sub" && i > at + 3)),
  );
  return end < 0 ? tokens.length : end;
}

function hasModifier(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ tag, lower }, i) =>
        (tag === "rel" && lower !== "where") ||
        (tag === "verb" && tokens[from + i - 1]?.tag === "noun" && !lower.endsWith("ing")),
    );
}

function boundaryAt(tokens: readonly Token[], at: number, from: number): Boundary["kind"] | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return "end";
  switch (token.tag) {
    case "semicolon":
    case "colon":
    case "dash":
    case "other":
      return "end";
    case "comma":
      return afterComma(tokens, at, next);
    case "conj":
      if (isVerbAt(tokens, at + 1)) return "coordinate-verb";
      if (isClauseAt(tokens, at + 1) || opensSubjectWithAside(tokens, at + 1)) return "coordinate-clause";
      return isSecondDoing(tokens, at, from) ||
        isRestAt(tokens, at + 1) ||
        isGappedAt(tokens, at) ||
        isGappedClauseAt(tokens, at)
        ? "end"
        : null;
    case "sub":
      return token.lower === "that" ? null : "subordinate";
    case "prep":
      if (token.lower === "among" && (next?.tag === "pron" || next?.tag === "rel")) return "subordinate";
      return clauseMakers.has(token.lower) &&
        (isClauseAt(tokens, at + 1) || isClauseAround(tokens, at + 1) || isClauseOfTold(tokens, at + 1))
        ? "subordinate"
        : null;
    case "rel":
      return token.lower === "where" ? "subordinate" : null;
    case "noun":
    case "name":
    case "pron":
    case "det":
    case "possessive":
      return at > from && isSurelyClauseAt(tokens, at) ? "other" : null;
    default:
      return null;
  }
}

/** “Was teaching law in Bath | and writing a book”: what else was being done. */
const isSecondDoing = (tokens: readonly Token[], joint: number, from: number): boolean => {
  const [verb, next] = [tokens[from - 1], tokens[joint + 1]];
  const isOngoing = ({ tag, lower }: Token): boolean => tag === "verb" && lower.endsWith("ing");
  return verb !== undefined && next !== undefined && joint > from && isOngoing(verb) && isOngoing(next);
};

/** “Lies in Bath | and the mill in Wells” */
export const isGappedClauseAt = (tokens: readonly Token[], joint: number): boolean =>
  opensGappedClause(tokens, { from: joint - 1, joint, phraseAt });

/** “Before the mill | she had begun could open”: a subject that a contact clause tells apart. */
function isClauseOfTold(tokens: readonly Token[], at: number): boolean {
  const list = phraseListAt(tokens, at);
  return list !== null && opensContactClause(tokens, list.to);
}

const LONGEST_ASIDE = 14;

/** “Until Ada Holm, the owner, closed it”: a name, what sets off who that is, a verb. */
export function isClauseAround(tokens: readonly Token[], at: number): boolean {
  const list = phraseListAt(tokens, at);
  if (list?.phrases.length !== 1 || tokens[at]?.tag !== "name" || tokens[list.to]?.tag !== "comma") return false;
  const close = tokens.findIndex(({ tag }, i) => i > list.to && tag === "comma");
  const between = tokens.slice(list.to + 1, close);
  // “Until Karl Holm, whom the town called the Mild, rode in”: a relative has a verb of its own.
  const isRelative = between[0]?.tag === "rel";
  const isSetOff =
    between.length <= LONGEST_ASIDE &&
    (isRelative || !between.some(({ tag }) => /^(?:verb|aux|conj|pron|sub)$/u.test(tag)));
  return close > 0 && isSetOff && isVerbAt(tokens, close + 1);
}

function afterComma(tokens: readonly Token[], at: number, next: Token | undefined): Boundary["kind"] | null {
  switch (next?.tag) {
    case "rel":
      return "relative";
    case "sub":
      return "subordinate";
    case "verb":
      return "participle";
    case "conj":
      if (isVerbAt(tokens, at + 2)) return "coordinate-verb";
      return isClauseAt(tokens, at + 2) ? "coordinate-clause" : null;
    case "adv":
      return tokens[at + 2]?.tag === "verb" ? "participle" : "other";
    case "prep":
      if (next.lower === "among" && tokens[at + 2]?.tag === "pron") return "subordinate";
      if (clauseMakers.has(next.lower) && isClauseAt(tokens, at + 2)) return "subordinate";
      return tokens[at + 2]?.tag === "value" ? null : "other";
    case "value":
    case undefined:
      return next?.value?.kind === "year" || next?.value?.kind === "date" ? null : "other";
    default:
      return "other";
  }
}

/** Whether a finite verb stands here, behind adverbs or a phrase of time. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const from = skipTime(tokens, at);
  const group = verbGroupAt(tokens, from);
  return (
    group !== null && isFinite(group) && (group.form !== "base" || isMarked(group) || joinsBase(tokens, at, group))
  );
}

/** “And do not represent”, “and are”: an auxiliary tells that it is no noun. */
const isMarked = ({ auxiliaries, isCopula }: VerbGroup): boolean =>
  isCopula || auxiliaries.some(({ tag }) => tag === "aux");

/** “They feed at night and spend …”: behind a verb of the same form, with an object of its own. */
function joinsBase(tokens: readonly Token[], at: number, group: VerbGroup): boolean {
  if (tokens[at - 1]?.tag !== "conj" || !isActive(tokens, group) || tokens[at]?.tag !== "verb") return false;
  const before = tokens.slice(0, at - 1).findLastIndex(({ tag }) => tag === "verb");
  const first = before < 0 ? null : verbGroupAt(tokens, before);
  return first?.form === "base" && tokens[before - 1]?.tag !== "to" && tokens[before - 1]?.tag !== "aux";
}

/** Whether a subject with a finite verb stands here; `as` a subject it may be a list of phrases. */
export function isClauseAt(tokens: readonly Token[], at: number, as: "subject" | "object" = "object"): boolean {
  const group = verbBehindSubject(tokens, at, as);
  return group !== null && isFinite(group) && !(group.auxiliaries.length === 0 && group.form === "participle");
}

/** Like `isClauseAt`, but “people displaced by the war” is none. */
function isSurelyClauseAt(tokens: readonly Token[], at: number): boolean {
  const group = verbBehindSubject(tokens, at, "object");
  return group !== null && isSurelyFinite(group);
}

/** The verb behind the subject of a clause that may begin here. */
export function verbBehindSubject(tokens: readonly Token[], at: number, as: "subject" | "object"): VerbGroup | null {
  const list = phraseListAt(tokens, skipTime(tokens, at), as);
  if (!list) return null;
  let behind = list.to;
  behind = behindWhole(tokens, behind);
  while (tokens[behind]?.tag === "prep") {
    const inner = as === "subject" ? rowInSubject(tokens, behind + 1) : phraseListAt(tokens, behind + 1);
    // “She hid two men before they were taken away”: a clause of its own is no part of a subject.
    const isClause =
      inner !== null && clauseMakers.has(tokens[behind]?.lower ?? "") && startsWithVerb(tokens, inner.to);
    if (!inner || isClause) break;
    behind = inner.to;
  }
  return verbGroupAt(tokens, behind);
}

function startsWithVerb(tokens: readonly Token[], at: number): boolean {
  const group = verbGroupAt(tokens, at);
  return group !== null && isSurelyFinite(group);
}

/** Steps over “in 1989”, “since its founding,” and adverbs in front of a subject or a verb. */
export function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    // “He told of a fire, and how it began”: more of what he told.
    if (tokens[at]?.tag === "adv" && !/^(?:how|why)$/u.test(tokens[at]?.lower ?? "")) at++;
    else if (isLapse(tokens, at)) at += 2;
    else {
      const behind = tokens[at]?.tag === "prep" ? behindOpening(tokens, at) : null;
      if (behind === null) return at;
      at = behind;
    }
  }
}

/** “Three years later” */
const isLapse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value?.kind === "measure" && /^(?:later|earlier)$/u.test(tokens[at + 1]?.lower ?? "");

/** Behind a phrase in front of a subject: a time, or a phrase that a comma and a pronoun or right away another phrase follows. */
function behindOpening(tokens: readonly Token[], at: number): number | null {
  const list = phraseListAt(tokens, at + 1);
  const next = list && tokens[list.to];
  if (list && next?.tag === "comma" && tokens[list.to + 1]?.tag === "pron") return list.to + 1;
  if (list && next && ["det", "pron", "possessive", "name"].includes(next.tag)) return list.to;
  // “Over the following years | more than 40 people left”
  if (list && next?.tag !== "comma" && countsAt(tokens, list.to)) return list.to;
  const isSpan = tokens[at]?.lower === "between" && tokens[at + 2]?.tag === "conj" && tokens[at + 3]?.tag === "value";
  const isLong = /^(?:years|decades|centuries|months|weeks|days)$/u.test(tokens[at + 1]?.lower ?? "");
  if (tokens[at + 1]?.tag === "value" || isLong) return at + (isSpan ? 4 : 2);
  return null;
}

const countsAt = (tokens: readonly Token[], at: number): boolean => {
  const behind = behindApproximation(tokens, at);
  const count = tokens[behind];
  return count?.value?.kind === "number" && (behind > at || /^(?:some|about|around)\s/u.test(count.lower));
};
