import type { TextDocument } from "../text/block.ts";
import { withoutPictographs } from "../text/without-pictographs.ts";
import { collectEntities } from "./entities/collect-entities.ts";
import type { Entity } from "./entity.ts";
import { readSentences } from "./read-sentences.ts";
import { findTopic } from "./topic/find-topic.ts";
import { poolOf } from "./topic/pool.ts";
import { signsOf } from "./topic/signs.ts";
import type { Told } from "./topic/told.ts";
import type { Signs } from "./topic/weights.ts";

export { weights, type Signs } from "./topic/weights.ts";

/** What an English text may be about, each with what speaks for it: from this the weights are fitted (`evaluation/topics`). */
export function topicSignsOf(document: TextDocument): readonly { entity: Entity; signs: Signs }[] {
  const told = toldOf(document);
  const pool = poolOf(told);
  return pool.entities.map((entity) => ({ entity, signs: signsOf(entity, pool, told) }));
}

/** What an English text is about; null where that is not clear. */
export const topicOf = (document: TextDocument): Entity | null => findTopic(toldOf(document))?.entity ?? null;

function toldOf(written: TextDocument): Told {
  const document = withoutPictographs(written);
  const records = readSentences(document);
  const sentences = records.map(({ sentence }) => sentence);
  const clauses = records.flatMap((record) => record.clauses);
  return { document, sentences, clauses, entities: collectEntities(sentences, document.title) };
}
