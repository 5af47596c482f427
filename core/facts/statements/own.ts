import { isPluralNoun } from "../clauses/plural.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { classifyName } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { mayBePerson } from "../resolution/people-around.ts";
import type { Context, Resolved } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";

interface Around {
  readonly subject: Resolved;
  readonly resolver: Resolver;
  readonly context: Context;
}

/** Verbs by which one tells of oneself: “the board announced that it would close”. */
export const announcing =
  /^(?:announce|declare|decide|pledge|vow|agree|swear|state|confirm|boast|complain|resolve|proclaim|write)$/u;

export const isSubjectAgain = ({ lower }: Token, { entity, isPlural }: Resolved): boolean =>
  (lower === "they" && isPlural) ||
  (lower === "it" && !isPlural && entity !== null && entity.type !== "person") ||
  (lower === "he" && entity?.type === "person" && entity.gender !== "f") ||
  (lower === "she" && entity?.type === "person" && entity.gender !== "m");

/** “Every book [she] could get”, “on a boat when [it] sank”: whom and what the clause itself is about. */
export const isOfNarrowing = (tokens: readonly Token[], i: number, subject: Resolved): boolean => {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token?.tag !== "pron") return false;
  return i === 0 ? isSubjectAgain(token, subject) : i === 1 && before?.lower === "when" && token.lower === "it";
};

/** “Declared himself king”: whoever the sentence is about. */
export const isReflexive = ({ lower }: Token, { entity, isPlural }: Resolved): boolean =>
  (lower === "himself" && entity?.type === "person" && entity.gender !== "f") ||
  (lower === "herself" && entity?.type === "person" && entity.gender !== "m") ||
  (lower === "themselves" && isPlural) ||
  (lower === "itself" && !isPlural && entity?.type !== "person");

/** “Her husband” in a sentence about a woman means her own. */
export function fits({ lower }: Token, { entity, isPlural, text }: Resolved, isTopic: boolean): boolean {
  switch (lower) {
    case "his":
      return entity?.type === "person" && entity.gender !== "f";
    case "her":
      return entity?.type === "person" && entity.gender !== "m";
    case "its":
      // “The famine changed its scale”: what happens has little of its own, and may change that of another.
      return (
        !isPlural &&
        entity?.type !== "person" &&
        // “A gunship fired on its hospital”: that of what the text is about.
        !(entity === null && /^an?\s/u.test(text)) &&
        (isTopic || !(classifyName(text).type === "event" || (entity?.type === "other" && entity.name.includes(" "))))
      );
    case "their":
      return isPlural || /^(?:club|team|band|side)$/u.test(entity?.sort ?? "");
    default:
      return false;
  }
}

/** “Yuna Brask won her sixth medal”: a name that tells nothing is that of somebody where nobody else was spoken of. */
export function isOfOnlyName({ lower }: Token, { subject: { entity }, resolver, context }: Around): boolean {
  if (!/^(?:his|her)$/u.test(lower) || entity?.type !== "other" || !entity.name.includes(" ")) return false;
  const isOther = (other: Entity) => other.name !== entity.name && mayBePerson(other);
  return (
    mayBePerson(entity) &&
    resolver.topic?.entity.type !== "person" &&
    context.roles.size === 0 &&
    !context.nearby.some(isOther)
  );
}

/** The office of “the South African president, Ada Marsh, became its first chair” has no chair, and nor has where she comes from. */
const mayOwn = ({ tag, lower, text }: Token): boolean =>
  (tag === "noun" && !(isCalling(lower) || isRole(lower))) ||
  (tag === "name" && countryOfAdjective(text) === undefined);

/**
 * “Ada Marsh doubled its budget” speaks of whatever the text is about. Where the sentence has named another thing before,
 * or where its subject is a thing itself, “its” may mean that.
 */
export function isOwnerKnown({ tokens }: Sentence, at: number, { entity, isPlural }: Resolved): boolean {
  if (tokens[at]?.lower !== "its") return true;
  const before = tokens.slice(0, at).filter(mayOwn);
  // “Six bridges cross its harbour”: not that of the bridges.
  if (entity === null && isPlural) return before.every(({ tag, lower }) => tag === "noun" && isPluralNoun(lower));
  if (!entity || !before.every(({ text }) => entity.aliases.has(text))) return false;
  const head = headOf(tokens, at + 1);
  // “Ada Marsh became its first president”, “Norway is its largest market”: what only a person is, and only a land.
  const isOffice = mayBePerson(entity) && (isRole(head) || /^(?:executive|president|director|chair)$/u.test(head));
  return entity.type === "person" || isOffice || (entity.type === "place" && head === "market");
}

/** The noun that closes the phrase behind an owner. */
function headOf(tokens: readonly Token[], from: number): string {
  const rest = tokens.slice(from, from + 4);
  const end = rest.findIndex(({ tag }) => tag !== "adj" && tag !== "noun");
  return (end < 0 ? rest.at(-1) : rest[end - 1])?.lower ?? "";
}
