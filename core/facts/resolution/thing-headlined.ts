import type { Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups } from "./class-noun-table.ts";
import { calledSo, findTopic, type Topic } from "./topic.ts";

/** A text names what its headline calls by a common word so often at least. */
const LEAST_MENTIONS = 2;

/**
 * “The red fortress that would not fall”, over a text that begins with “the Orrin”: what the headline calls by a common
 * word is the one thing with an article that the first sentence names, if the text names nothing else as often.
 */
export function thingHeadlined(title: string, entities: readonly Entity[], clauses: readonly Clause[]): Topic | null {
  const noun = nounOf(title);
  if (noun === null) return null;
  const isNameless = ({ type, sort, hasArticle, isShared }: Entity) =>
    type === "other" && sort === null && hasArticle && !isShared;
  const [thing, other] = entities.filter((entity) => isNameless(entity) && entity.firstAt === 0);
  if (!thing || other || thing.count < LEAST_MENTIONS) return null;
  const found: Entity = { ...thing, type: "place", sort: noun, isPlural: isPluralNoun(noun) };
  const mentions = (entity: Entity) => entity.count + calledSo(entity, clauses);
  const isRival = (entity: Entity) => entity.sort !== "country" && entity.name !== thing.name;
  if (entities.filter(isRival).some((entity) => mentions(entity) > mentions(found))) return null;
  return findTopic(found.name, [found, ...entities.filter(isRival)], clauses);
}

const opening =
  /^the (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+) (?:that|which|nobody|everybody|no one|no-one|everyone|we|they)\b/u;

/** “Islands” of “The islands that nobody wanted”, if a text may be on such things. */
function nounOf(title: string): string | null {
  const noun = opening.exec(title.toLowerCase())?.[1] ?? "";
  return things.has(isPluralNoun(noun) ? noun.replace(/s$/u, "") : noun) ? noun : null;
}

const things = new Set(
  classNounGroups
    .filter((group) =>
      ["building", "island", "bridge", "mountain", "river", "lake", "park", "canal"].includes(group[0] ?? ""),
    )
    .flat(),
);
