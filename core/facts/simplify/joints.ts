import { perObject } from "../../base/per-object.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";
import { hasVerb } from "./surroundings.ts";

/** “The mill closed in 1921, and from 1930 the town ran it; a fire …”: clauses that a sentence joins, each with its own subject. */
export const joined = (sentence: Sentence): Derived[] =>
  partsOf(sentence.tokens)
    .slice(1)
    .map(({ from, to }) => ({
      sentence: sentenceOf(sentence, sentence.tokens.slice(from, to)),
      origin: "coordinate",
      isNarrowed: false,
    }));

/** What stands between the joints of a sentence. */
export const partsOf = perObject((tokens: readonly Token[]): readonly Range[] => {
  const parts: Range[] = [];
  let start = 0;
  tokens.forEach((_, at) => {
    const next = at > start ? behindJoint(tokens, start, at) : null;
    if (next === null) return;
    parts.push({ from: start, to: at });
    start = next;
  });
  return [...parts, { from: start, to: tokens.length }];
});

/** Where a clause of its own begins behind the mark at `at`; null where none does. */
function behindJoint(tokens: readonly Token[], start: number, at: number): number | null {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  switch (mark?.tag) {
    case "semicolon":
      return next?.tag === "conj" ? at + 2 : at + 1;
    // “1921: the mill burns down” is a label with its text.
    case "colon":
    case "dash":
      return (hasVerb(tokens, start, at) || endsInDid(tokens, at)) && isOwnClauseAt(tokens, at + 1) ? at + 1 : null;
    case "comma":
      return next?.tag === "conj" && isFree(tokens, start, at) && isOwnClauseAt(tokens, at + 2) ? at + 2 : null;
    default:
      return null;
  }
}

/** “Her second did not: …”, “nor did his: …”: a clause whose verb was said before. */
const endsInDid = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "aux" || (tokens[at - 1]?.tag === "not" && tokens[at - 2]?.tag === "aux");

/** Whether what stands before a comma is a clause that ends there: no “that” and no opening clause goes on behind it. */
const isFree = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasVerb(tokens, from, to) && !tokens.slice(from, to).some(({ tag, lower }) => tag === "sub" && lower === "that");

/** Whether a clause with a subject begins here, whose verb is surely its own. */
function isOwnClauseAt(tokens: readonly Token[], at: number): boolean {
  if (/^(?:how|why|what|whether|that)$/u.test(tokens[at]?.lower ?? "")) return false;
  if (isTurnedAt(tokens, at)) return true;
  const own = tokens.slice(at);
  const subject = parseSubject(own, parseLeading(own).to);
  const verb = subject && verbGroupAt(own, subject.to);
  // “…, and in 1902 three guilds merged into one”: no row of things goes on with a time.
  const isTimed = own[0]?.tag === "prep" && /^(?:year|date|decade)$/u.test(own[1]?.value?.kind ?? "");
  return verb !== null && isFinite(verb) && (isSurelyFinite(verb) || isActive(own, verb) || isTimed);
}

/** “…, and only in 1929 did the town …”, “not until 1929 was it …”: a time in front of an auxiliary. */
const isTurnedAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:only|not)$/u.test(tokens[at]?.lower ?? "") &&
  /^(?:in|on|until)$/u.test(tokens[at + 1]?.lower ?? "") &&
  /^(?:year|date|decade)$/u.test(tokens[at + 2]?.value?.kind ?? "") &&
  /^(?:did|was|were)$/u.test(tokens[at + 3]?.lower ?? "");
