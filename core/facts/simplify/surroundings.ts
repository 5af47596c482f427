import { gathered } from "../../base/gathered.ts";
import { isVerbAt } from "../clauses/boundary.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import { phraseListAt } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { isActive, isFinite, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { readVerb } from "../verb-forms.ts";

/** What is put in is no longer than so many words, and a mere remark shorter. */
export const LONGEST = 40;
export const LONGEST_REMARK = 20;

/** Marks behind which another sentence begins. */
export const ends: ReadonlySet<string> = new Set(["semicolon", "colon", "other", "dash"]);

export const endOfSentence = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex(({ tag }, i) => i >= from && ends.has(tag));
  return end < 0 ? tokens.length : end;
};

export const clauseStart = (tokens: readonly Token[], to: number): number =>
  tokens.slice(0, to).findLastIndex(({ tag }) => tag === "semicolon" || tag === "colon") + 1;

/** Whether a finite verb of the sentence itself stands in a range. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.tag === "rel" || token?.tag === "sub")
      return (token.tag === "rel" && hasVerbBehindRelative(tokens, at, to)) || hasVerbBehindClause(tokens, at, to);
    if (token?.tag !== "verb" && token?.tag !== "aux") continue;
    const group = verbGroupAt(tokens, at);
    if (group && isFinite(group) && tokens[at - 1]?.tag !== "to") return true;
  }
  return false;
}

/** “The man who keeps the mill is …”: the second verb is the sentence's own. */
function hasVerbBehindRelative(tokens: readonly Token[], rel: number, to: number): boolean {
  const own = tokens[rel - 1]?.tag === "comma" ? null : verbGroupAt(tokens, rel + 1);
  return own !== null && tokens.slice(own.to, to).every(({ tag }) => tag !== "comma") && hasCopula(tokens, own.to, to);
}

const hasCopula = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ tag }, i) => tag === "aux" && verbGroupAt(tokens, from + i)?.isCopula === true);

/** “When the line closed, the town …”: the verb of the clause in front is none of the sentence's own. */
function hasVerbBehindClause(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.findIndex(({ tag }, i) => i > from && tag === "comma");
  return comma >= 0 && comma < to && hasVerb(tokens, comma + 1, to);
}

/** “Fevers such as typhus, | cholera and malaria”: where the row ends of which the comma parts the members; the comma where it parts none. */
export function behindRow(tokens: readonly Token[], from: number, comma: number): number {
  if (tokens[comma]?.tag !== "comma") return comma;
  for (let at = from; at < comma; at++) {
    const list = phraseListAt(tokens, at);
    const isRow = list !== null && list.to > comma && list.conjunction !== null && list.phrases.length > 2;
    if (isRow) return isVerbAt(tokens, list.to) ? comma : list.to;
    if (list) at = Math.max(at, Math.min(list.to, comma) - 1);
  }
  return comma;
}

export const isParticipleAt = (tokens: readonly Token[], at: number, group: VerbGroup): boolean =>
  readVerb(tokens[at]?.lower ?? "")?.forms.includes("participle") === true &&
  (!isActive(tokens, group) || /^(?:name|rename|call|title|dub|nickname)$/u.test(group.base));

/** Whether all that stands before a comma opens the sentence: “In the spring of 1921,”. */
export function isOpening(tokens: readonly Token[], comma: number): boolean {
  const start = clauseStart(tokens, comma);
  const isOpened =
    ["prep", "adv", "sub"].includes(tokens[start]?.tag ?? "") &&
    !hasSubjectBehindTime(tokens, start, comma) &&
    subjectBehindPhrase(tokens, comma) === null;
  return isOpened && (!hasVerb(tokens, start, comma) || isReducedBefore(tokens, start, comma));
}

/** “On 4 May 1321 King Wenzel,”: behind the day stands whom the sentence is about. */
function hasSubjectBehindTime(tokens: readonly Token[], start: number, comma: number): boolean {
  const [preposition, time, next] = tokens.slice(start, start + 3);
  const isTime =
    time?.value?.kind === "year" || time?.value?.kind === "date" || /^\p{L}{3,6}day$/u.test(time?.lower ?? "");
  return (
    preposition?.tag === "prep" &&
    isTime &&
    start + 2 < comma &&
    ["name", "det", "possessive"].includes(next?.tag ?? "")
  );
}

/**
 * “In the ninth century | Karl Holm, a monk, built …”: where the subject begins that a phrase without a comma stands in
 * front of, since without what the commas part it stands right before the verb; null where none does.
 */
export function subjectBehindPhrase(tokens: readonly Token[], comma: number): number | null {
  const start = clauseStart(tokens, comma);
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma" && isVerbAt(tokens, i + 1));
  if (tokens[start]?.tag !== "prep" || close < 0 || close - comma > LONGEST) return null;
  const rest = [...tokens.slice(start, comma), ...tokens.slice(close + 1)];
  const { to } = parseLeading(rest);
  const isInFront = to > 0 && to < comma - start && parseSubject(rest, to)?.to === comma - start;
  return isInFront ? start + to : null;
}

/** “After a strike led by Ada Marsh”: the only verb describes a noun. */
function isReducedBefore(tokens: readonly Token[], from: number, to: number): boolean {
  const verbs = gathered(tokens, ({ tag }, i) => (i >= from && i < to && (tag === "verb" || tag === "aux") ? [i] : []));
  const [only] = verbs;
  const group = only === undefined || verbs.length > 1 ? null : verbGroupAt(tokens, only);
  return group !== null && tokens[group.from - 1]?.tag === "noun" && isParticipleAt(tokens, group.from, group);
}
