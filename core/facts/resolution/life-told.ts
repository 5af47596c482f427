import type { Clause } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";

/** Whoever a life tells of is “he” or “she” in so many places for each sentence; in reports on things nobody comes to half. */
const LEAST_PRONOUNS = 0.7;

/** In so many parts of a text its beginning is one. */
const PARTS = 3;

const pronouns = { m: /^(?:he|him|his|himself)$/u, f: /^(?:she|her|hers|herself)$/u };

/**
 * Whose life a text tells that no headline names: it says “she” throughout, and of all who may be she one is named first
 * and most. Null where somebody else may be meant.
 */
export function lifeTold(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Entity | null {
  const gender = genderOf(sentences);
  if (!gender) return null;
  const begun = lifeBegun(sentences, entities);
  if (begun) return begun;
  const own = entities.filter(
    ({ type, isShared, gender: theirs }) =>
      (type === "person" || type === "other") && !isShared && (theirs === null || theirs === gender),
  );
  const people = own
    .filter(({ type }) => type === "person")
    .sort((a, b) => b.count - a.count || Number(isInFull(b)) - Number(isInFull(a)) || a.firstAt - b.firstAt);
  const [first, ...rest] = people;
  if (!first || first.count < 2 || !isEarly(first)) return null;
  const subjects = new Set(clauses.map(({ subject }) => subject.phrase.head.text));
  const isToldBefore = ({ aliases, firstAt }: Entity) =>
    firstAt < first.firstAt && [...aliases].some((alias) => subjects.has(alias));
  const isEqual = (other: Entity) =>
    other.count === first.count && isEarly(other) && isInFull(other) === isInFull(first);
  return rest.some(isEqual) || own.some(isToldBefore) ? null : first;

  function isEarly({ firstAt }: Entity): boolean {
    return firstAt * PARTS < sentences.length;
  }
}

/** In so many sentences a life says whose it is: a line below the headline may stand in front. */
const OPENING = 3;

/** “Ada Maria Holm, whom …, died on 3 May 1901”: of whose end or birth a text speaks first that says “she” throughout. */
function lifeBegun(sentences: readonly Sentence[], entities: readonly Entity[]): Entity | null {
  const names = sentences.slice(0, OPENING).flatMap(({ tokens }) => {
    const at = tokens[0]?.lower === "when" ? 1 : 0;
    const name = tokens[at];
    const [verb, next] = withoutRemark(tokens.slice(at + 1));
    const isOfLife = verb?.lower === "died" || (verb?.lower === "was" && next?.lower === "born");
    return isOfLife && name?.tag === "name" ? [name.text] : [];
  });
  const entity = entities.find(({ aliases }) => names[0] !== undefined && aliases.has(names[0]));
  return entity && isInFull(entity) && (entity.type === "person" || entity.type === "other")
    ? { ...entity, type: "person" }
    : null;
}

/** “…, whom many called a genius, died in May”: what stands between commas behind a name is a remark on whom it names. */
function withoutRemark(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.tag !== "comma") return tokens;
  const end = tokens.findIndex(({ lower }, i) => i > 0 && (lower === "died" || lower === "was"));
  return tokens[end - 1]?.tag === "comma" || /[,”"]$/u.test(tokens[end - 1]?.text ?? "") ? tokens.slice(end) : [];
}

function genderOf(sentences: readonly Sentence[]): "m" | "f" | null {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
  const [men, women] = [pronouns.m, pronouns.f].map((pattern) => words.filter((word) => pattern.test(word)).length);
  const [most = 0, least = 0] = [men ?? 0, women ?? 0].sort((a, b) => b - a);
  if (most < LEAST_PRONOUNS * sentences.length || most < 2 * least) return null;
  return most === men ? "m" : "f";
}

/** Whom a life is about has a surname; “his wife Rosa” may have none. */
const isInFull = ({ name }: Entity): boolean => name.includes(" ");
