import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import { hasStranger, hasYouth, namedBesides, newThingsIn, placedIn, rolesIn, titularIn } from "./people-around.ts";
import { onStage } from "./in-the-wings.ts";
import type { Context, OnStage } from "./resolved.ts";
import type { Resolver } from "./resolver.ts";
import { isTopicInReach, type Told } from "./still-meant.ts";

interface Around {
  readonly tokensBefore: readonly Token[];
  readonly near: readonly Entity[];
  readonly wasInReach: boolean;
  readonly resolver: Resolver;
}

type SpokenOf = Omit<Context, "before" | "roles" | "at" | "isOfSubject" | "objectBefore">;

/** Whom and what the sentence before, and this one up to a clause, speak of. */
export function spokenOfIn(
  clause: Clause,
  record: SentenceRecord,
  { tokensBefore, near, wasInReach, resolver }: Around,
): SpokenOf {
  const tokens = tokensInFront(clause, record);
  const said = [...tokensBefore, ...tokens];
  const newThings = new Set(newThingsIn(said));
  // Entities that the sentence names in front of the subject of the clause.
  const inFront = resolver.entitiesIn({ ...record.sentence, tokens });
  const told = { named: inFront, topic: resolver.topic, wasInReach };
  const stage = stageOf({ before: tokensBefore, inFront: tokens }, resolver);
  const people = peopleIn(said, resolver);
  return {
    rolesBefore: people.rolesBefore,
    hasStranger: people.hasStranger,
    hasYouth: people.hasYouth,
    lands: people.lands,
    placed: people.placed,
    titular: people.titular,
    besides: besidesIn({ before: tokensBefore, inFront: tokens }, resolver),
    nearby: [...near, ...inFront],
    nearbyInSentence: inFront,
    isGoingOn: clause.origin === "coordinate",
    hasNewThing: newThings.size > 0,
    newThings,
    isAtOutset: tokensBefore.length === 0 && !tokens.some(({ tag }) => /^(?:noun|name|pron|possessive)$/u.test(tag)),
    isTopicInReach: clause.origin === "main" ? wasInReach : isReachedIn(clause, record, told),
    ...(stage ? { stage } : {}),
  };
}

const besidesIn = (words: Parameters<typeof namedBesides>[1], resolver: Resolver): Context["besides"] => {
  const named = (pronoun: string) =>
    new Set(gathered(namedBesides(pronoun, words), (name) => resolver.entityNamed(name)?.name ?? []));
  return { m: named("he"), f: named("she") };
};

/** Who may be meant by the subject of a clause besides the one whose life is told. */
function stageOf({ before, inFront }: Parameters<typeof namedBesides>[1], resolver: Resolver): OnStage | null {
  const topic = resolver.topic?.entity;
  if (topic?.type !== "person" || topic.gender === null) return null;
  const life = { topic, isPerson: (name: string) => resolver.entityNamed(name)?.type === "person" };
  const stages = [onStage(before, life), onStage(inFront, life, true)];
  const entityOf = (text: string) => resolver.entityNamed(text)?.name ?? text;
  const front = new Set(stages.flatMap((stage) => [...stage.inFront].map(entityOf)));
  const behind = stages.flatMap(({ inTheWings }) => [...inTheWings].map(entityOf));
  return {
    inTheWings: new Set(behind.filter((name) => !front.has(name))),
    roles: new Set(stages.flatMap(({ roles }) => [...roles])),
  };
}

/** Who may be meant among those of whom words speak. */
const peopleIn = (
  said: readonly Token[],
  resolver: Resolver,
): Pick<Context, "rolesBefore" | "hasStranger" | "hasYouth" | "lands" | "placed" | "titular"> => ({
  rolesBefore: rolesIn(said),
  hasStranger: hasStranger(said),
  hasYouth: hasYouth(said),
  lands: new Set(gathered(said, ({ text }) => countryOfAdjective(text) ?? [])),
  placed: new Set(gathered(placedIn(said), (name) => resolver.entityNamed(name)?.name ?? [])),
  titular: new Set(gathered(titularIn(said), (name) => resolver.entityNamed(name)?.name ?? [])),
});

/** “Soldiers sacked the town in May, and in 1585 it fell”: whether what stands in front in the sentence leaves the topic in reach. */
function isReachedIn(
  clause: Clause,
  record: SentenceRecord,
  told: Pick<Told, "topic" | "wasInReach" | "named">,
): boolean {
  const tokens = tokensInFront(clause, record);
  const start = startOf(clause);
  const clauses = record.clauses.filter((each) => each.origin !== "apposition" && startOf(each) < start);
  const sentence = { ...record.sentence, tokens };
  return (
    clause.origin === "coordinate" && isTopicInReach({ ...record, sentence, clauses }, { ...told, subject: undefined })
  );
}

const startOf = ({ sentence: { tokens }, subject }: Clause): number => tokens[subject.from]?.start ?? 0;

function tokensInFront({ sentence, subject }: Clause, record: SentenceRecord): Token[] {
  const start = sentence.tokens[subject.from]?.start ?? 0;
  return record.sentence.tokens.filter((token) => token.start < start);
}
