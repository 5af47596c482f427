import type { Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import { definingNouns } from "../resolution/topic-nouns.ts";
import { OPENING } from "./told.ts";

/** “Alden da Serra”, which the text calls Alden as well: a town, and no person, if Alden is one. */
export function asPlace(entity: Entity, entities: readonly Entity[]): Entity {
  const short = entities.find(
    ({ name, type }) =>
      type === "place" && entity.name.startsWith(`${name} `) && ofPlaces.test(entity.name.slice(name.length)),
  );
  if ((entity.type !== "person" && entity.type !== "other") || !short) return entity;
  return {
    ...entity,
    ...{ type: "place", sort: short.sort, gender: null },
    aliases: new Set([...entity.aliases, ...short.aliases]),
    count: entity.count + short.count,
  };
}

/** “Its full name is the Northern Rescue Organization”, where the text begins: what it is by that name, and is called as well. */
export function withFullName(entity: Entity, entities: readonly Entity[], clauses: readonly Clause[]): Entity {
  const opening = [...new Set(clauses.map(({ sentence }) => sentence))].slice(0, OPENING);
  const name = opening.flatMap(({ tokens }) => fullNameIn(tokens)).at(0);
  const full = entities.find(({ aliases }) => name !== undefined && aliases.has(name));
  if (!full || entity.type === "person" || full.isShared || full.name === entity.name) return entity;
  const isKnown = entity.type !== "other" && entity.type !== "acronym";
  return {
    ...entity,
    ...(isKnown ? {} : { type: full.type, sort: full.sort }),
    aliases: new Set([...entity.aliases, ...full.aliases]),
    count: entity.count + full.count,
  };
}

const fullNameIn = (tokens: readonly Token[]): string[] => {
  const at = tokens.findIndex(({ lower }, i) => lower === "name" && tokens[i + 1]?.lower === "is");
  const isOwn = at === 2 && tokens[0]?.lower === "its" && /^(?:full|official|formal)$/u.test(tokens[1]?.lower ?? "");
  const name = tokens[tokens[at + 2]?.lower === "the" ? at + 3 : at + 2];
  return isOwn && name?.tag === "name" ? [name.text] : [];
};

const ofPlaces = /^ (?:da|do|de|del|della|di|du|sur|am|an der|on|upon|la) /u;

/** A person whose name does not tell is a man or a woman by the pronouns that the text uses most. */
export function withGender(entity: Entity, clauses: readonly Clause[]): Entity {
  if (entity.gender !== null || !["person", "other"].includes(entity.type)) return entity;
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  const count = (pattern: RegExp) => sentences.filter(({ text }) => pattern.test(text)).length;
  const [he, she, it] = [count(/\b(?:he|his|him)\b/iu), count(/\b(?:she|her)\b/iu), count(/\b(?:it|its)\b/iu)];
  const isCalled = clauses.some((clause) =>
    definingNouns(clause, entity).some((noun) => isCalling(noun) || isRole(noun)),
  );
  if (entity.type !== "person" && Math.max(he, she) < (isCalled ? 1 : 3)) return entity;
  if (Math.max(he, she) <= it && entity.type !== "person") return entity;
  // “Orrin” may be the firm of which “he” was the founder.
  const isMononym = !entity.name.includes(" ") && !isCalled;
  if (isMononym && Math.max(he, she) < 2 * it && entity.type !== "person") return entity;
  return { ...entity, type: "person", gender: he >= she ? "m" : "f" };
}
