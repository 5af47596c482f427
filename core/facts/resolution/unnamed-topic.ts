import { isCommonWord } from "../../text/tagger.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { inTitleCase } from "./headline.ts";
import { lifeTold } from "./life-told.ts";
import { settlements } from "./settlement-table.ts";
import { shipTold } from "./ship-told.ts";
import { tellsOfItself } from "./own-voice.ts";
import { findTopic, type Topic } from "./topic.ts";
import { isOfSomeTowns } from "./topic-nouns.ts";

/** What a text is about whose headline does not tell: a name that is its first line, whoever says “we”, a ship or whoever is “she” throughout. */
export function topicUnnamed(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const found =
    headline(sentences, entities) ??
    headword(sentences, entities) ??
    teller(sentences, entities, clauses) ??
    shipTold(sentences, entities) ??
    lifeTold(sentences, entities, clauses);
  if (!found) return null;
  const others = entities.filter(({ aliases }) => ![...aliases].some((alias) => found.aliases.has(alias)));
  return findTopic(found.name, [found, ...others], clauses);
}

/** “ORRIN MILLERS’ UNION (OMU).” */
function headline([first]: readonly Sentence[], entities: readonly Entity[]): Entity | null {
  const words = first?.tokens.filter(({ tag }) => tag !== "other" && tag !== "det") ?? [];
  const [name, more] = words;
  const isName = name?.tag === "name" && !more && !isCommonWord(name.text);
  const entity = isName ? entities.find(({ aliases }) => aliases.has(name.text)) : undefined;
  return entity ? inSmall(entity) : null;
}

/** In capitals of so many letters a word is a name, and no acronym. */
const LEAST_LETTERS = 5;

/** “ORRIN (Old Norse Orrvin), capital of the north, …”: what an encyclopaedia has in capitals in front, and calls Orrin further on. */
function headword([first]: readonly Sentence[], entities: readonly Entity[]): Entity | null {
  const [name] = first?.tokens ?? [];
  if (!first || name?.tag !== "name" || name.text.length < LEAST_LETTERS || name.text !== name.text.toUpperCase())
    return null;
  const written = inTitleCase(name.text);
  const loud = entities.find(({ aliases }) => aliases.has(name.text));
  const small = entities.find(({ aliases }) => aliases.has(written));
  if (!loud || !small || !/^\s?[(,:]/u.test(first.text.slice(name.end))) return null;
  const aliases = new Set([written, ...small.aliases, ...loud.aliases]);
  const entity = { ...small, name: written, aliases, count: small.count + loud.count, firstAt: loud.firstAt };
  return isTown(first) ? { ...entity, type: "place", sort: "city", gender: null } : entity;
}

/** “ORRIN, ruined city in the north, …”: what stands behind a headword says what it is, whatever girl is called so as well. */
function isTown({ tokens }: Sentence): boolean {
  const behind = tokens.slice(tokens.findIndex(({ tag }) => tag === "comma") + 1);
  const end = behind.findIndex(({ tag }) => !/^(?:det|adj|noun|verb)$/u.test(tag));
  const head = behind.slice(0, end < 0 ? behind.length : end).at(-1);
  return head?.tag === "noun" && (settlements.has(head.lower) || isOfSomeTowns(head.lower));
}

function inSmall(entity: Entity): Entity {
  if (!entity.name.includes(" ") || entity.name !== entity.name.toUpperCase()) return entity;
  const name = inTitleCase(entity.name);
  return { ...entity, name, aliases: new Set([name, ...entity.aliases]) };
}

/** “Orrin Relief brings …. We ask …”: who tells of itself, named where it begins to. */
function teller(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Entity | null {
  if (!tellsOfItself(sentences)) return null;
  const head = clauses.find(({ sentence }) => sentence === sentences[0])?.subject.phrase.head;
  const entity = entities.find(({ aliases }) => head?.tag === "name" && aliases.has(head.text));
  const mayTell = entity && !entity.isShared && /^(?:organisation|acronym|other)$/u.test(entity.type);
  return mayTell ? { ...entity, type: "organisation" } : null;
}
