import { isBody, type TextDocument } from "../../text/block.ts";
import type { Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { opensWithHeadword } from "../clauses/tokenise.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups } from "./class-noun-table.ts";
import { buildings } from "./settlement-table.ts";
import { definingNouns, nounsOf } from "./topic-nouns.ts";

/** What a text is about, with the common nouns that stand for it. */
export interface Topic {
  readonly entity: Entity;
  readonly nouns: ReadonlySet<string>;
}

/** The entity that the title names, else the one that the text names most and early; null where neither is clear. */
export function findTopic(title: string, entities: readonly Entity[], clauses: readonly Clause[]): Topic | null {
  const own = entities.filter(({ isShared }) => !isShared);
  const told = withoutRelative(title);
  const inTitle = own.filter((entity) =>
    [...entity.aliases, ...shortNames(entity)].some((alias) => alias.length > 2 && includesWord(told, alias)),
  );
  // In “The Panama Canal” the title names no country.
  const named = inTitle.filter(
    ({ name }) => !inTitle.some((other) => other.name !== name && includesWord(other.name, name)),
  );
  const opening = headwordOf(own, clauses) ?? openingSubject(title, own, clauses);
  const pool = opening ? [opening] : named.length > 0 ? named : own;
  const isFirst = openingOf(clauses);
  const weight = (entity: Entity) => {
    if (named.length > 0) return entity.count + entity.name.length / 4 - entity.firstAt / 50;
    return (
      entity.count +
      calledSo(entity, clauses) +
      (isFirst(entity) ? 2 : 0) +
      (isOfSort(title, entity) ? 4 : 0) -
      entity.firstAt / 50
    );
  };
  const isSpokenOf = (entity: Entity) =>
    named.length > 0 ||
    opening !== null ||
    ((isFirst(entity) || isOfSort(title, entity)) &&
      entity.count + calledSo(entity, clauses) >= leastMentions(title, entity));
  const found = describedTopic(title, clauses) ?? pool.filter(isSpokenOf).sort((a, b) => weight(b) - weight(a))[0];
  const entity = found && withFullName(asPlace(found, own), entities, clauses);
  return entity ? { entity: withGender(entity, clauses), nouns: nounsOf(entity, clauses, title) } : null;
}

/** “Alden da Serra”, which the text calls Alden as well: a town, and no person, if Alden is one. */
function asPlace(entity: Entity, entities: readonly Entity[]): Entity {
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
function withFullName(entity: Entity, entities: readonly Entity[], clauses: readonly Clause[]): Entity {
  const opening = [...new Set(clauses.map(({ sentence }) => sentence))].slice(0, openingSentences);
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

/** Whom the lines between a headline and its text name, if the text speaks of them: a report says below its headline whom it is of. */
export function topicOfStandfirst(
  { blocks, title }: TextDocument,
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const start = blocks.findIndex(isBody);
  const lines = blocks.slice(0, Math.max(0, start)).filter(({ kind, text }) => kind !== "noise" && text !== title);
  const named = entities.filter(({ name }) => lines.some(({ text }) => includesWord(text, name)));
  const spokenOf = named.filter((entity) => entity.type !== "place" && entity.count + calledSo(entity, clauses) >= 3);
  const [only, other] = spokenOf;
  return only && !other ? findTopic(only.name, entities, clauses) : null;
}

/** “The little railway that would not close”: the headline says what it is, and not its name. */
const isOfSort = (title: string, { sort, firstAt }: Entity): boolean =>
  sort !== null && firstAt < openingSentences && includesWord(title, sort);

/** In how many sentences at the beginning a report names what its headline only calls by its common word. */
const openingSentences = 6;

/** “The mole that broke Tyre” is about the mole: what stands in the relative clause of a headline only tells of it. */
const withoutRelative = (title: string): string =>
  title.replace(/^((?:the|an?) (?:\p{Ll}\S* ){1,3})(?:that|who|which) .*$/iu, "$1");

/**
 * How often a text speaks of what it is about, if its headline does not name it. Whoever is quoted and wherever it
 * happens is named as often: people and places have to stand in the headline, or throughout the text.
 */
function leastMentions(title: string, entity: Entity): number {
  if (isOfSort(title, entity)) return 2;
  return entity.type === "person" || (entity.type === "place" && !isBuilt(entity)) ? 6 : 3;
}

/** What somebody built: a report is about it sooner than about the place where it stands. */
const isBuilt = ({ sort }: Entity): boolean => sort !== null && buildings.has(sort);

/** “Ada Holm” for “Ada Maria Holm”: a headline leaves out what stands between. */
function shortNames({ type, name }: Entity): string[] {
  const words = name.split(" ");
  return type === "person" && words.length > 2
    ? [`${words[0] ?? ""} ${words.at(-1) ?? ""}`, words.slice(1).join(" ")]
    : [];
}

/** Of whom an encyclopaedia tells under “Holm, Ada”. */
function headwordOf(entities: readonly Entity[], clauses: readonly Clause[]): Entity | null {
  const [first] = clauses;
  const name = first && opensWithHeadword(first.sentence) ? first.sentence.tokens[0] : undefined;
  return entities.find(({ aliases }) => name !== undefined && aliases.has(name.text)) ?? null;
}

/** What the first sentence is about, if the headline calls it by its common word: “Dam on the Orrin opens again”. */
function openingSubject(title: string, entities: readonly Entity[], clauses: readonly Clause[]): Entity | null {
  const head = firstOwn(clauses)?.subject.phrase.head;
  if (head?.tag !== "name") return null;
  const entity = entities.find(({ aliases }) => aliases.has(head.text.replace(/^The\s/u, "")));
  const sort = entity?.sort ?? null;
  if (!entity || sort === null || entity.type === "person" || !includesWord(title, sort)) return null;
  return includesWord(title, entity.name) ? null : entity;
}

/** The first clause that goes on from no other, behind a scene with which a text may begin: “The pagers go off, and …”. */
const firstOwn = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.find(({ origin, subject: { phrase } }) => origin !== "coordinate" && !isOfMany(phrase.head));

const isOfMany = ({ tag, lower }: Token): boolean => tag === "noun" && isPluralNoun(lower);

/** Whom or what the first sentence is about, be it by what is its own: “The headquarters of the Holm Society stand …”. */
function openingOf(clauses: readonly Clause[]): (entity: Entity) => boolean {
  const opening = firstOwn(clauses);
  const first = clauses.find(({ origin, sentence }) => origin === "main" && sentence === opening?.sentence) ?? opening;
  if (!first) return () => false;
  const { tokens } = first.sentence;
  const { phrase, to } = first.subject;
  const of = tokens.slice(phrase.from, to).findIndex(({ lower }) => lower === "of");
  const owner = of > 0 ? tokens.slice(phrase.from + of, to).find(({ tag }) => tag === "name") : undefined;
  const named = [phrase.head, owner].flatMap((token) =>
    token?.tag === "name" ? [token.text.replace(/^The\s/u, "")] : [],
  );
  return ({ aliases }) => named.some((name) => aliases.has(name));
}

/** How often the text speaks of “the committee” where it is of a committee, of “the scheme” for the Alden Scheme. */
function calledSo({ sort, type, name }: Entity, clauses: readonly Clause[]): number {
  const noun = sort ?? (type === "other" && name.includes(" ") ? name.toLowerCase().split(" ").at(-1) : undefined);
  if (noun === undefined) return 0;
  const nouns = new Set([noun, ...classNounGroups.filter((group) => group.includes(noun)).flat()]);
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  return sentences.filter(({ tokens }) =>
    tokens.some(({ lower }, i) => nouns.has(lower) && tokens[i - 1]?.lower === "the" && tokens[i + 1]?.lower !== "of"),
  ).length;
}

/** “The long-eared hill mouse is …” under “The long-eared hill mouse”: what has a common noun for its name. */
function describedTopic(title: string, clauses: readonly Clause[]): Entity | null {
  const [first] = clauses;
  if (first?.origin !== "main") return null;
  const { phrase, to } = first.subject;
  const { tokens, text } = first.sentence;
  const isThe = tokens[phrase.from]?.lower === "the";
  const [start, end] = [tokens[phrase.from + (isThe ? 1 : 0)], tokens[phrase.coreTo - 1]];
  if (!start || !end || phrase.to !== to || end.tag !== "noun" || phrase.from > 1) return null;
  const name = text.slice(start.start, end.end);
  const isTitle = title.toLowerCase().replace(/^(?:the|an?)\s/u, "") === name.toLowerCase();
  if (!isTitle || tokens.slice(phrase.from, phrase.coreTo).some(({ tag }) => tag === "possessive")) return null;
  return {
    name,
    type: "other",
    sort: end.lower,
    gender: null,
    hasArticle: isThe,
    isShared: false,
    isPlural: /[^su]s$/u.test(end.lower) && first.verb?.form !== "third",
    aliases: new Set([name]),
    count: 1,
    firstAt: 0,
  };
}

function includesWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  const around = [text.charAt(at - 1), text.charAt(at + word.length)];
  return at >= 0 && around.every((unit) => !/[\p{L}\p{N}]/u.test(unit));
}

/** A person whose name does not tell is a man or a woman by the pronouns that the text uses most. */
function withGender(entity: Entity, clauses: readonly Clause[]): Entity {
  if (entity.gender !== null || !["person", "other"].includes(entity.type)) return entity;
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
  const count = (pattern: RegExp) => sentences.filter(({ text }) => pattern.test(text)).length;
  const [he, she, it] = [count(/\b(?:he|his|him)\b/iu), count(/\b(?:she|her)\b/iu), count(/\b(?:it|its)\b/iu)];
  const isCalled = clauses.some((clause) =>
    definingNouns(clause, entity).some((noun) => isCalling(noun) || isRole(noun)),
  );
  if (entity.type !== "person" && Math.max(he, she) < (isCalled ? 1 : 3)) return entity;
  if (Math.max(he, she) <= it && entity.type !== "person") return entity;
  return { ...entity, type: "person", gender: he >= she ? "m" : "f" };
}
