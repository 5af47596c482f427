import { displayName, type Entity } from "../entity.ts";
import type { Context, Resolved } from "./resolved.ts";
import { buildings, placeSorts, settlements } from "./settlement-table.ts";
import type { Topic } from "./topic.ts";

interface Around {
  readonly subject: Resolved;
  readonly topic: Topic | null;
}

/** What is done to things of one kind, and hardly to anything else that a text names beside them. */
interface Doing {
  readonly isTopic: (topic: Topic) => boolean;
  readonly verbs: RegExp;
  /** What else such verbs may be about: kinds of what a text names, and nouns that bring something in. */
  readonly rivals: ReadonlySet<string>;
}

const words = (text: string): string[] => text.split(" ");

const doings: readonly Doing[] = [
  {
    isTopic: ({ entity, nouns }) =>
      entity.sort === "country" || [...settlements, "island", "fortress"].some((kind) => nouns.has(kind)),
    verbs:
      /^(?:seize|conquer|reconquer|capture|recapture|occupy|besiege|sack|plunder|annex|rule|govern|hold|take|retake|garrison|bombard|raze|flatten|storm|starve|loot|ransack|liberate|blockade)$/u,
    rivals: new Set([
      ...placeSorts,
      ...buildings,
      ...words("kingdom empire colony realm territory republic duchy throne crown power office oath part ship fleet"),
    ]),
  },
  {
    isTopic: ({ nouns }) => ["company", "firm", "business"].some((kind) => nouns.has(kind)),
    verbs: /^(?:acquire|buy|nationali[sz]e|privati[sz]e|own|found)$/u,
    rivals: new Set(
      words("company firm business brewery factory mill plant shop stake maker rival chain brand patent"),
    ),
  },
  {
    isTopic: ({ nouns }) => [...buildings].some((kind) => nouns.has(kind)),
    verbs: /^(?:open|inaugurate|design|build|rebuild|restore|demolish|cross|consecrate)$/u,
    rivals: new Set([
      ...buildings,
      ...placeSorts,
      ...words("building street square road railway line wing organ dome"),
    ]),
  },
];

/** “The Swedes seized it in 1658”: the town that a text is about, where no other that could be taken was just spoken of. */
export function whatIsDoneTo(verb: string, context: Context, { subject, topic }: Around): Resolved | null {
  const doing = topic && doings.find(({ isTopic, verbs }) => verbs.test(verb) && isTopic(topic));
  if (!doing || topic.entity.isPlural || topic.entity.type === "person") return null;
  const { entity } = topic;
  const { before, nearby, titular, newThings, isTopicInReach } = context;
  // “Orrin stands on the Tern. The Swedes took it”: what the sentence was about is meant sooner than what it names.
  const isFirst = before?.entity?.name === entity.name;
  const isSpokenOf =
    isFirst ||
    isTopicInReach === true ||
    before?.owner?.name === entity.name ||
    nearby.some(({ name }) => name === entity.name);
  const isOther = (other: Entity) =>
    other.name !== entity.name &&
    other.name !== subject.entity?.name &&
    !titular.has(other.name) &&
    mayBeIt(other, isFirst, doing);
  const others = before?.entity ? [...nearby, before.entity] : nearby;
  const isNew = [...(newThings ?? [])].some((noun) => doing.rivals.has(noun));
  if (!isSpokenOf || isNew || others.some(isOther) || subject.entity?.name === entity.name) return null;
  return { text: displayName(entity), isPlural: entity.isPlural, entity };
}

/**
 * “Karl Stein began it in 1302”, where a paragraph begins: what the text is about, since nothing else has come up. Verbs
 * behind which “it” may stand for nothing are left out: “Karl Stein found it hard to wait”.
 */
export function meantAtOutset(
  verb: string,
  { isAtOutset, before }: Context,
  { subject, topic }: Around,
): Resolved | null {
  const entity = topic?.entity;
  const isThing = entity !== undefined && entity.type !== "person" && !entity.isPlural;
  const isNamed = subject.entity !== null && subject.owner === undefined && subject.entity.name !== entity?.name;
  if (!isThing || !isNamed || before !== null || isAtOutset !== true || isOfNothing.test(verb)) return null;
  return { text: displayName(entity), isPlural: false, entity };
}

const isOfNothing = /^(?:make|find|think|consider|believe|deem|call|be|do|feel|put|get|have|mean|say)$/u;

/** One of a kind, or a name that does not tell of which. */
const mayBeIt = ({ type, sort, isPlural }: Entity, isSure: boolean, { rivals }: Doing): boolean =>
  type !== "person" && !isPlural && (sort === null ? !isSure && type !== "acronym" : rivals.has(sort));
