import type { Entity } from "../entity.ts";
import { spokenOfAs } from "./kinds-spoken-of.ts";
import type { Told } from "./told.ts";

const OF_SOMEBODY = 0.4;
const MOST_OF_PERSON = 3;

const firms = /\s(?:Company|Co\.|Corporation|Corp\.|Group|Inc\.?|Ltd\.?|PLC|plc|AG|SA)$/u;

/**
 * The entities of a text with one for “Artemia” and “Artemia Zorrin”, for “Orrin” and “Orrin Motor Company”, for “the
 * Zorrio di Marle” and “the Zorrio” further on: what may be so only where it is what the text is about.
 */
export function withShortNames(entities: readonly Entity[], told: Told): Entity[] {
  const isOfSomebody = spokenOfAs(told).person(null) > OF_SOMEBODY;
  const joined = entities.map((entity) => {
    if (!isLoose(entity)) return entity;
    const longer = entities.filter((other) => other.name.startsWith(`${entity.name} `) && !isLater(other, entity));
    const [only, other] = longer;
    if (only && !other && isOfSomebody && mayBeSomebody(only)) return join(only, entity, { type: "person" });
    const companies = longer.filter(({ name }) => firms.test(name));
    if (companies[0])
      return companies.reduce((all, company) => join(all, company, { type: company.type, sort: company.sort }), entity);
    const isShort =
      only &&
      !other &&
      only.type !== "person" &&
      entity.type === "other" &&
      only.firstAt < entity.firstAt &&
      !calledAfter.test(only.name) &&
      !(only.type === "place" && isItself(entity, told));
    return isShort ? join(only, entity, {}) : entity;
  });
  return joined.filter(
    (entity) =>
      !joined.some((other) => other !== entity && other.count > entity.count && other.aliases.has(entity.name)),
  );
}

/** “Zorrin itself was first climbed in 1802”: a park that is called after a mountain is not the mountain. */
const isItself = ({ name }: Entity, { sentences }: Told): boolean =>
  sentences.some(({ text }) => text.includes(`${name} itself `));

/** “Karl”, of whom a text tells before it comes to Karl III, is another. */
const isLater = (longer: Entity, { name, firstAt }: Entity): boolean =>
  longer.firstAt > firstAt && /^[IVX]+$/u.test(longer.name.slice(name.length + 1));

/** “Orrin Airport”: Orrin is the town, or whatever else it is called after. */
const calledAfter = /\s(?:Airport|Station|Museum|University|Prize|Award|Bridge|Tunnel|Festival|Railway)$/u;

const isLoose = ({ type, sort, name }: Entity): boolean =>
  (type === "other" || type === "acronym") && sort === null && !name.includes(" ");

const mayBeSomebody = ({ type, sort, hasArticle, name }: Entity): boolean =>
  (type === "other" || type === "person") && sort === null && !hasArticle && name.split(" ").length <= MOST_OF_PERSON;

const join = (entity: Entity, other: Entity, as: Partial<Pick<Entity, "type" | "sort">>): Entity => ({
  ...entity,
  ...as,
  aliases: new Set([...entity.aliases, ...other.aliases]),
  count: entity.count + other.count,
  firstAt: Math.min(entity.firstAt, other.firstAt),
});
