import type { Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { mayBePerson, onlyPersonNamed, sexOf } from "./people-around.ts";
import type { Context, Resolved } from "./resolved.ts";
import { buildings, placeSorts } from "./settlement-table.ts";
import { genderOf } from "./somebody-else.ts";
import { isStillMeant } from "./still-meant.ts";

/**
 * Whoever the clause before was about, if the pronoun fits; at the beginning of a paragraph the topic. Someone else
 * nearby who fits as well makes it doubtful, unless the clause before was about the topic.
 */
export function meantByPronoun(pronoun: Token, context: Context, topic: Entity | null): Resolved | null {
  const { lower } = pronoun;
  const { before, nearby } = context;
  if (lower === "we" || lower === "our") return topic?.type === "organisation" ? called(topic) : null;
  // “He” who was one of two in the sentence before is the same.
  if (context.unknown !== undefined && context.unknown === genderOf(lower)) return null;
  const others = before?.entity ? [...nearby, before.entity] : nearby;
  const around = { ...context, nearby: others };
  if (topic && isOnlySuch(lower, around, topic)) return called(topic);
  const subject = subjectBefore(pronoun, context, topic);
  const gender = subject || context.isOfSubject !== true ? null : genderOf(lower);
  const only = gender && onlyPersonNamed(gender, around, topic);
  if (only) return called(only);
  return subject === null && topic && isStillMeant(lower, around, topic) ? called(topic) : subject;
}

/** Whoever the clause before was about, if the pronoun fits. */
function subjectBefore({ lower }: Token, context: Context, topic: Entity | null): Resolved | null {
  const { before, nearby } = context;
  const isMeant = fitting(lower);
  if (!isMeant) return null;
  if (before === undefined) return null;
  const isOwners = lower === "its" || lower === "his" || lower === "her";
  // “Its great age was the sixteenth century, when it was rich”: no age is rich.
  if (lower === "it" && before?.owner && ofTime.test(before.text)) return null;
  if (lower === "it" && before?.isPointedTo) return before;
  const entity = before === null ? topic : (before.entity ?? (isOwners ? before.owner : null));
  if (topic && entity?.type === "person" && isOnlyThing(lower, topic, context)) return called(topic);
  if (!entity || !isMeant(entity)) return null;
  // Behind a sentence about another man, “he” may be either of two.
  if (topic?.type === "person" && entity.name !== topic.name && isMeant(topic)) return null;
  // “Norway held Alden until 1645, when it was ceded”: in a text on Alden it is hardly Norway, nor in one on a firm.
  const isLand = (topic?.type === "other" || topic?.type === "organisation") && entity.sort === "country";
  const isElse = topic && entity.name !== topic.name && (topic.type === entity.type || isLand);
  if (isElse && lower === "it" && entity.type === "place" && isMeant(topic) && !isBuiltBeside(entity, topic))
    return null;
  if (lower === "it" && topic && (isCalledAfter(entity, topic) || mayBeSomebody(entity, topic))) return null;
  // “Karl Stein set to work the year after; he was robbed in 1916”: whoever the sentence before named is no rival of his.
  const isGoingOn =
    entity.type === "person" &&
    /^(?:he|she)$/u.test(lower) &&
    context.nearbyInSentence?.some(({ name }) => name === entity.name) === true;
  const rivals = isGoingOn ? (context.nearbyInSentence ?? []) : nearby;
  const hasRival = rivals.some(
    (other) =>
      isMeant(other) &&
      other.name !== entity.name &&
      ((lower !== "it" && lower !== "its") ||
        (other.type === entity.type && !isLandBeside(other, entity)) ||
        isNewThing(other, entity, lower) ||
        (entity.name !== topic?.name && isActedOn(other, entity, lower))),
  );
  const isTopic = entity.name === topic?.name;
  if (hasRival && !(isTopic && before !== null)) return null;
  return called(entity);
}

const ofTime = /\b(?:age|era|heyday|period|reign|decline|fall|history|name|motto|population|foundation)\b/u;

/** “Karl Holm thought that Orrin was clean. In 2018 it …”: behind somebody's doing the one thing that was named with it. */
const isOnlyThing = (pronoun: string, topic: Entity, { nearby, hasNewThing }: Context): boolean =>
  (pronoun === "it" || pronoun === "its") &&
  topic.type !== "person" &&
  !topic.isPlural &&
  !hasNewThing &&
  nearby.some(({ name }) => name === topic.name) &&
  nearby.every(({ name, type }) => type === "person" || name === topic.name);

/** “The Orrin Tower was built in 1302. It …”: the tower, and not the town where it stands. */
const isBuiltBeside = ({ sort }: Entity, topic: Entity): boolean =>
  buildings.has(sort ?? "") && !buildings.has(topic.sort ?? "");

/** “The Orrin Dam, between Zambia and Zimbabwe, …”: a land is no rival of what is built in it. */
const isLandBeside = ({ sort, name }: Entity, { sort: own }: Entity): boolean =>
  buildings.has(own ?? "") && (placeSorts.has(sort ?? "") || placeNamed(name) !== undefined);

/** “The board adopted a scheme called Corvo. Its first phase …”: the scheme’s, which was named last, or the board’s. */
const isNewThing = ({ type }: Entity, { type: own }: Entity, pronoun: string): boolean =>
  pronoun === "its" && own === "organisation" && (type === "acronym" || type === "other" || type === "work");

/** “The Holm Fund bought the Corvo, and in 1907 it was sold”: what a body did something to, or the body. */
const isActedOn = ({ type }: Entity, { type: own }: Entity, pronoun: string): boolean =>
  pronoun === "it" &&
  (own === "organisation" || own === "acronym") &&
  (type === "other" || type === "work" || type === "vessel");

/** “Lund added a lock. It was called …”: a name of one word that the text has once may be that of a man. */
const mayBeSomebody = (entity: Entity, topic: Entity): boolean =>
  entity.type === "other" &&
  entity.name !== topic.name &&
  entity.count === 1 &&
  !entity.name.includes(" ") &&
  mayBePerson(entity);

/** “The Orrin Deep Field” in a text on the Orrin: “it” may be either. */
const isCalledAfter = ({ name }: Entity, topic: Entity): boolean =>
  name !== topic.name && ` ${name} `.includes(` ${topic.name} `);

const called = (entity: Entity): Resolved => ({ text: displayName(entity), isPlural: entity.isPlural, entity });

/** Whom “him” or “her” means behind a verb: the one that the text is about, and never the subject itself. */
export function meantByObject(
  { lower }: Token,
  context: Context,
  { subject, topic }: { readonly subject: Resolved; readonly topic: Entity | null },
): Resolved | null {
  const pronoun = lower === "him" ? "he" : lower === "her" ? "she" : null;
  if (lower === "it") return thingBefore(context, subject, topic);
  if (!topic || pronoun === null || subject.entity?.name === topic.name) return null;
  // “Berg gave her a boat. Lund gave her an oar.”: whoever was given one before.
  if (
    context.objectBefore?.name === topic.name &&
    (topic.gender === null || (topic.gender === "m") === (pronoun === "he"))
  )
    return called(topic);
  // “She lived in Bath, and the papers called her a saint”: nobody that the sentence before named.
  const isOfTopic = context.isGoingOn === true && context.before?.entity?.name === topic.name;
  const spokenOf = isOfTopic ? (context.nearbyInSentence ?? []) : context.nearby;
  const nearby = spokenOf.filter(({ name }) => name !== subject.entity?.name);
  // “His father led him”: the father is nobody else who may be meant.
  const roles = subject.owner?.name === topic.name ? context.rolesBefore : context.roles;
  return isOnlySuch(pronoun, { ...context, nearby, roles }, topic) ? called(topic) : null;
}

/** “The war began in May, and Ada joined it in June”: the only thing that was named. */
function thingBefore(context: Context, subject: Resolved, topic: Entity | null): Resolved | null {
  const { before, nearby } = context;
  // “It imposed a ban on Russia. The court halved it”: the ban, as well as the one who imposed it.
  const thing = context.hasNewThing ? null : before?.entity;
  if (!thing || thing.type === "person" || thing.isPlural || thing.name === subject.entity?.name) return null;
  // What the text is about is meant sooner than a place or a happening that is named beside it.
  const isLikely = ({ type }: Entity) =>
    type !== "person" && (thing.name !== topic?.name || type === thing.type || type === "other" || type === "acronym");
  const hasRival = nearby.some(
    (other) => other.name !== thing.name && other.name !== subject.entity?.name && isLikely(other),
  );
  return hasRival ? null : called(thing);
}

/** In a text about a woman “she” is she, as long as no other woman, and nobody who may be one, was just spoken of. */
function isOnlySuch(pronoun: string, { nearby, roles, placed, ...context }: Context, topic: Entity): boolean {
  const gender = genderOf(pronoun);
  const sex = topic.type === "vessel" ? "f" : topic.type === "person" ? topic.gender : null;
  const stage = context.isOfSubject === true ? context.stage : undefined;
  if (gender === null || sex !== gender || (stage?.roles ?? roles).has(gender)) return false;
  const isInTheWings = ({ name, type }: Entity) =>
    stage?.inTheWings.has(name) === true && (type !== "person" || name !== context.before?.entity?.name);
  return !nearby.some(
    (other) =>
      other.name !== topic.name &&
      !placed.has(other.name) &&
      !isInTheWings(other) &&
      mayBePerson(other) &&
      sexOf(other, gender) === gender,
  );
}

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
    case "they":
    case "their":
      return ({ isPlural }) => isPlural;
    default:
      return null;
  }
}
