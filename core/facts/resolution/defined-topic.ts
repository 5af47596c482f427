import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups, isGeneral } from "./class-noun-table.ts";
import { findTopic, type Topic } from "./topic.ts";
import { openingSentences } from "./topic-entity.ts";
import { saidWithin } from "./topic-nouns.ts";

/** So often a text calls what it is about by the word with which it says what it is. */
const LEAST_CALLED = 2;

/**
 * “Orrin is the deepest lake of the north”, where a text begins that says “the lake” from there on: what no headline
 * names. Null where it says of two things what they are.
 */
export function definedTopic(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const opening = sentences.slice(0, openingSentences);
  const [thing, other] = entities.flatMap((entity) => {
    if (entity.isShared || entity.type === "person" || entity.sort === "country") return [];
    const sort = opening.flatMap((sentence) => saidWithin(sentence, entity)).find((noun) => kinds.has(noun));
    return sort === undefined ? [] : [{ ...entity, sort: entity.sort ?? sort }];
  });
  const isClear = thing && !other && thing.count > 1 && timesCalled(thing.sort, sentences) >= LEAST_CALLED;
  return isClear
    ? findTopic(thing.name, [thing, ...entities.filter(({ name }) => name !== thing.name)], clauses)
    : null;
}

const timesCalled = (noun: string, sentences: readonly Sentence[]): number =>
  sentences.filter(({ tokens }) => tokens.some(({ lower }, i) => lower === noun && tokens[i - 1]?.lower === "the"))
    .length;

const kinds = new Set(classNounGroups.flat().filter((noun) => !isGeneral(noun)));
