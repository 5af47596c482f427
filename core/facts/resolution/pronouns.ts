import type { Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import type { Context, Resolved } from "./resolved.ts";

/**
 * Whoever the clause before was about, if the pronoun fits; at the beginning of a paragraph the topic. Someone else
 * nearby who fits as well makes it doubtful, unless the clause before was about the topic.
 */
export function meantByPronoun({ lower }: Token, context: Context, topic: Entity | null): Resolved | null {
  const { before, nearby } = context;
  const isMeant = fitting(lower);
  if (!isMeant) return null;
  if (topic && !before?.entity && isOnlySuch(lower, context, topic)) return called(topic);
  if (before === undefined) return null;
  const isOwners = lower === "its" || lower === "his" || lower === "her";
  if (lower === "it" && before?.isPointedTo) return before;
  const entity = before === null ? topic : (before.entity ?? (isOwners ? before.owner : null));
  if (!entity || !isMeant(entity)) return null;
  // Behind a sentence about another man, “he” may be either of two.
  if (topic?.type === "person" && entity.name !== topic.name && isMeant(topic)) return null;
  const hasRival = nearby.some(
    (other) =>
      isMeant(other) &&
      other.name !== entity.name &&
      ((lower !== "it" && lower !== "its") || other.type === entity.type),
  );
  const isTopic = entity.name === topic?.name;
  if (hasRival && !(isTopic && before !== null)) return null;
  return called(entity);
}

const called = (entity: Entity): Resolved => ({ text: displayName(entity), isPlural: entity.isPlural, entity });

/** Whom “him” or “her” means behind a verb: the one that the text is about, and never the subject itself. */
export function meantByObject(
  { lower }: Token,
  context: Context,
  { subject, topic }: { readonly subject: Resolved; readonly topic: Entity | null },
): Resolved | null {
  const pronoun = lower === "him" ? "he" : lower === "her" ? "she" : null;
  if (!topic || pronoun === null || subject.entity?.name === topic.name) return null;
  const nearby = context.nearby.filter(({ name }) => name !== subject.entity?.name);
  return isOnlySuch(pronoun, { ...context, nearby }, topic) ? called(topic) : null;
}

/** In a text about a woman “she” is she, as long as no other woman, and nobody who may be one, was just spoken of. */
function isOnlySuch(pronoun: string, { nearby, roles }: Context, topic: Entity): boolean {
  const gender = pronoun === "he" || pronoun === "his" ? "m" : pronoun === "she" || pronoun === "her" ? "f" : null;
  if (gender === null || topic.type !== "person" || topic.gender !== gender || roles.has(gender)) return false;
  return !nearby.some(
    (other) => other.name !== topic.name && mayBePerson(other) && (other.gender ?? gender) === gender,
  );
}

/** What is no place and no institution, and is written as people's names are. */
const mayBePerson = ({ type, name }: Entity): boolean =>
  type === "person" || (type === "other" && name.split(" ").every((word) => /^\p{Lu}/u.test(word)));

function fitting(pronoun: string): ((entity: Entity) => boolean) | null {
  switch (pronoun) {
    case "he":
    case "his":
      return ({ type, gender }) => type === "person" && gender !== "f";
    case "she":
    case "her":
      return ({ type, gender }) => type === "vessel" || (type === "person" && gender !== "m");
    case "it":
    case "its":
      return ({ type, isPlural }) => type !== "person" && !isPlural;
    default:
      return null;
  }
}
