import { isCalling, isRole } from "../entities/callings.ts";
import { isPersonTitle, typeByNoun } from "../entities/classify-name.ts";
import { isClauseAt } from "./boundary.ts";
import { phraseListAt } from "./phrase.ts";
import { isPluralNoun } from "./plural.ts";
import type { Token } from "./token.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";

const spells =
  /^(?:century|centuries|decades?|years?|months?|weeks?|days?|morning|afternoon|evening|night|spring|summer|autumn|winter|season|time)$/u;

/**
 * “In the eighteenth century | Uppsala had”, “in May 1955 | two ferries collided”, “for its harbour business | Orrin joined”:
 * where the subject begins that no comma parts from the time, the place or the purpose in front of it, so that they look like
 * one phrase; null where none does.
 */
export function startOfGluedSubject(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at]?.tag === "prep") {
    const inner = tokens[at + 1]?.tag === "prep" ? at + 1 : at;
    const pointed = behindPointer(tokens, inner + 1);
    if (pointed !== null) return pointed;
    const list = phraseListAt(tokens, inner + 1);
    if (!list) return null;
    const start = opensVerb(tokens, list.to) ? splitIn(tokens, inner + 2, list.to) : null;
    if (start !== null) return start;
    at = list.to;
  }
  return null;
}

/** “From there | he went” */
const behindPointer = (tokens: readonly Token[], at: number): number | null =>
  /^(?:here|there)$/u.test(tokens[at]?.lower ?? "") &&
  tokens[at + 1]?.tag !== "noun" &&
  isClauseAt(tokens, at + 1, "subject")
    ? at + 1
    : null;

const opensVerb = (tokens: readonly Token[], at: number): boolean => {
  const verb = verbGroupAt(tokens, at);
  return verb !== null && isFinite(verb);
};

function splitIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (
      ((endsTime(tokens, at - 1) && opensSubject(tokens, at)) || isNamedBehindThing(tokens, at)) &&
      isClauseAt(tokens, at, "subject")
    )
      return at;
  return null;
}

/** “For its harbour business | Orrin joined”: a business is nobody’s name, as “the engineer Holm” and “the mill Orrin” are. */
function isNamedBehindThing(tokens: readonly Token[], at: number): boolean {
  const [noun, name] = [tokens[at - 1], tokens[at]];
  if (name?.tag !== "name" || noun?.tag !== "noun" || isPluralNoun(noun.lower)) return false;
  // “In exchange Orrin built a road”: for what was told in front.
  if (tokens[at - 2]?.tag === "prep") return false;
  return !isCalling(noun.lower) && !isRole(noun.lower) && !isPersonTitle(noun.text) && typeByNoun(noun.lower) === null;
}

/** A point in time, or a spell of it that an article or a rank tells. */
const endsTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:year|date|decade|century)$/u.test(tokens[at]?.value?.kind ?? "") ||
  (tokens[at]?.tag === "noun" && spells.test(tokens[at].lower));

/** Not “a nineteenth century house”: what a time is to describe has no number and no name. */
const opensSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "name" ||
  tokens[at]?.value?.kind === "number" ||
  (tokens[at]?.tag === "noun" &&
    /^(?:century|\d+)/u.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at + 1]?.tag === "aux");
