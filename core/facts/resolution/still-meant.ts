import type { Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import { newThingsIn } from "./people-around.ts";
import type { Context, Resolved } from "./resolved.ts";
import { buildings, placeSorts } from "./settlement-table.ts";
import type { Topic } from "./topic.ts";

/** What is known of a sentence. */
export interface Told {
  /** What the sentence is about, as far as it is understood. */
  readonly subject: Resolved | null | undefined;
  /** What it names. */
  readonly named: readonly Entity[];
  readonly topic: Topic | null;
  /** Whether the topic was what “it” could mean in front of the sentence. */
  readonly wasInReach: boolean;
}

/**
 * “The bridge opened in May. Crowds walked over. It cost £9 million”: whether behind a sentence “it” still means what the
 * text is about, since the sentence tells of people or of many, and of no other thing.
 */
export function isTopicInReach({ sentence, clauses }: SentenceRecord, told: Told): boolean {
  const { subject, named, wasInReach } = told;
  const topic = told.topic?.entity;
  if (!told.topic || !topic || topic.type === "person" || topic.isPlural) return false;
  if (subject?.entity?.name === topic.name) return true;
  const { nouns } = told.topic;
  const isSpokenOf = sentence.tokens.some(
    ({ lower }, i) => nouns.has(lower) && sentence.tokens[i - 1]?.lower === "the",
  );
  const isReached = wasInReach || isSpokenOf || named.some(({ name }) => name === topic.name);
  const own = clauses.filter(({ origin }) => origin === "main" || origin === "coordinate");
  if (!isReached || own.length === 0 || newThingsIn(sentence.tokens).some(isThing)) return false;
  const known = new Set([
    ...named.flatMap(({ type, aliases }) => (type === "person" ? [...aliases] : [])),
    ...topic.aliases,
    ...nouns,
  ]);
  return named.every((each) => isNoRival(each, topic)) && own.every((clause) => tellsOfNoThing(clause, known));
}

/** “After a siege of more than a year”: how and how long, and no thing. */
const isThing = (noun: string): boolean =>
  !/^(?:years?|months?|weeks?|days?|decades?|century|night|while|time|siege|war|battle|vote|strike)$/u.test(noun);

/** Somebody, or a place beside what is built there. */
export const isNoRival = ({ name, type, sort }: Entity, topic: Entity): boolean =>
  name === topic.name ||
  type === "person" ||
  (buildings.has(topic.sort ?? "") && (placeSorts.has(sort ?? "") || placeNamed(name) !== undefined));

/** Whether a clause is about people or many, who do nothing to one thing but to what the text is about. */
function tellsOfNoThing({ subject, args }: Clause, known: ReadonlySet<string>): boolean {
  const isSomebody = ({ tag, lower, text }: Token) =>
    known.has(text) || (tag === "pron" && !/^(?:it|this|that)$/u.test(lower)) || tag === "value";
  const isMany = ({ tag, lower }: Token) => tag === "noun" && isPluralNoun(lower);
  const objects = args.flatMap((argument) => (argument.role === "object" ? argument.list.phrases : []));
  return (
    (subject.isPlural || isSomebody(subject.phrase.head)) &&
    objects.every(({ head }) => isSomebody(head) || isMany(head))
  );
}

/** Whether “it” at the head of a clause means the topic that is still in reach. */
export const isStillMeant = (pronoun: string, context: Context, topic: Entity): boolean =>
  /^its?$/u.test(pronoun) &&
  context.isOfSubject === true &&
  context.isTopicInReach === true &&
  ![...(context.newThings ?? [])].some(isThing) &&
  context.nearby.every((each) => isNoRival(each, topic));
