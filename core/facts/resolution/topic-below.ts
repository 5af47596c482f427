import { isBody, type TextDocument } from "../../text/block.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Entity } from "../entity.ts";
import { includesWord, isCredit, standfirstOf } from "./headline.ts";
import { openingSentences } from "./topic-entity.ts";
import { calledSo, findTopic, isBuilt, type Topic } from "./topic.ts";

/** “Chapter 9” above “The Orrin: a river without a mouth”: what a heading names that stands below the title, above the text. */
export function topicOfHeadings(
  { title, blocks }: TextDocument,
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const above = blocks.slice(0, Math.max(0, blocks.findIndex(isBody)));
  const found = above.flatMap(({ kind, text }) => {
    const topic = kind === "heading" && text !== title && !isCredit(text) ? findTopic(text, entities, clauses) : null;
    return topic && [...topic.entity.aliases].some((alias) => includesWord(text, alias)) ? [topic] : [];
  });
  return found[0] ?? null;
}

/**
 * Whom the lines between a headline and its text name, if the text speaks of them: a report says below its headline whom
 * it is of. Else the one body or building that it names where it begins and then calls by its common word throughout.
 */
export function topicOfStandfirst(
  document: TextDocument,
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const lines = standfirstOf(document);
  const mentions = (entity: Entity) => entity.count + calledSo(entity, clauses);
  const [only, other] = entities.filter(
    (entity) =>
      (entity.type !== "place" || isBuilt(entity)) &&
      mentions(entity) >= 3 &&
      lines.some((line) => isNamedIn(line, entity)),
  );
  if (only && !other) return findTopic(only.name, entities, clauses);
  const [most, next] = entities
    .filter((entity) => !entity.isShared && entity.sort !== null && (entity.type === "organisation" || isBuilt(entity)))
    .map((entity) => ({ entity, weight: mentions(entity) }))
    .sort((a, b) => b.weight - a.weight);
  const isClear = most !== undefined && most.weight >= 4 && most.weight >= 2 * (next?.weight ?? 0);
  return isClear && most.entity.firstAt < openingSentences ? findTopic(most.entity.name, entities, clauses) : null;
}

/** “No railway tunnel was longer than the Orrin” names the Orrin Tunnel as well. */
function isNamedIn(line: string, { name, aliases, sort }: Entity): boolean {
  const isSplit = sort !== null && name.toLowerCase().endsWith(` ${sort}`);
  return (
    [...aliases].some((alias) => alias.length > 2 && includesWord(line, alias)) ||
    (isSplit && includesWord(line, sort) && includesWord(line, name.slice(0, -sort.length - 1)))
  );
}
