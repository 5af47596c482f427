import { escaped } from "../../base/escaped.ts";
import type { Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { opensWithHeadword } from "../clauses/tokenise.ts";
import { isPersonTitle, withoutCompanyForm } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups } from "./class-noun-table.ts";
import { buildings } from "./settlement-table.ts";
import { includesWord, subjectOfHeadline } from "./headline.ts";
import { namesake, titledEntity } from "./titled.ts";
import { asPlace, openingSentences, withFullName, withGender } from "./topic-entity.ts";
import { asBody } from "./kind-told.ts";
import { nounsOf } from "./topic-nouns.ts";

/** What a text is about, with the common nouns that stand for it. */
export interface Topic {
  readonly entity: Entity;
  readonly nouns: ReadonlySet<string>;
}

/** The entity that the title names, else the one that the text names most and early; null where neither is clear. */
export function findTopic(title: string, entities: readonly Entity[], clauses: readonly Clause[]): Topic | null {
  const own = entities.filter((entity) => !entity.isShared && !isBareSort(entity, title));
  const described = describedTopic(title, clauses);
  const titled = described ? null : (titledEntity(title, own) ?? namesake(title, own, clauses));
  if (titled) {
    const sentences = [...new Set(clauses.map(({ sentence }) => sentence))];
    const entity = withGender(withArticle(asBody(titled, sentences)), clauses);
    return { entity, nouns: nounsOf(titled, clauses, title) };
  }
  const told = subjectOfHeadline(title);
  const inTitle = own.filter((entity) =>
    [...entity.aliases, ...shortNames(entity)].some(
      (alias) => alias.length > 2 && alias !== "The" && isCapitalIn(told, alias),
    ),
  );
  // In “The Panama Canal” the title names no country.
  const named = inTitle.filter(
    (entity) =>
      !inTitle.some(({ name }) => name !== entity.name && includesWord(name, entity.name)) &&
      !(isBeside(told, entity) && entity.count + calledSo(entity, clauses) < 2) &&
      !(isOwnerIn(told, entity) && inTitle.some(({ name }) => name !== entity.name && told.startsWith(name))),
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
  const found = described ?? pool.filter(isSpokenOf).sort((a, b) => weight(b) - weight(a))[0];
  const entity = found && asCompany(withFullName(asPlace(found, own), entities, clauses), title);
  return entity ? { entity: withGender(withArticle(entity), clauses), nouns: nounsOf(entity, clauses, title) } : null;
}

/** “Company profile: Orrin” and “Orrin PLC” over a text that says “Orrin”. */
function asCompany(entity: Entity, title: string): Entity {
  const parts = title.split(/\s*[:|]\s+|\s+[–—-]\s+/u);
  const isProfile = entity.type === "other" && parts.some((part) => /^company (?:profile|portrait)$/iu.test(part));
  const isCompany = isProfile || parts.some((part) => withoutCompanyForm(part) === entity.name && part !== entity.name);
  return isCompany ? { ...entity, type: "organisation", sort: "company" } : entity;
}

/** “Under the sea to Orrin”: where a headline only goes to, and its text once, is not what they are about. */
const isBeside = (headline: string, { name, type }: Entity): boolean =>
  type === "place" &&
  new RegExp(`\\s(?:to|from|near|with|between|for|against|by) ${escaped(name)}\\b`, "u").test(headline);

/** “Orrin, Norway’s northern gate”: that is about Orrin, however often Norway is named. */
const isOwnerIn = (headline: string, { name }: Entity): boolean =>
  headline.includes(`, ${name}’s `) || headline.includes(`, ${name}'s `);

/** “Company file No. 18” names no company, “Company Law” none either, and “the countess who wrote” nobody. */
const isBareSort = ({ name, sort }: Entity, title: string): boolean =>
  (name.toLowerCase() === sort || isPersonTitle(name)) && title !== name;

/** “The woman behind the photograph” names no Photograph 51: in a line with small letters a name has its capital. */
const isCapitalIn = (headline: string, alias: string): boolean =>
  includesWord(headline, alias) &&
  (headline.includes(alias) || !isOfSmallLetters.test(headline) || alias === alias.toUpperCase());

const isOfSmallLetters = /^[^\p{Ll}]*\p{Lu}.*\s\p{Ll}/u;

const ofBodies =
  /\s(?:Union|Organi[sz]ation|Council|Commission|Committee|Agency|Court|Federation|Association|Authority|League|Congress|Assembly)$/u;

/** “Orrin Union, body of 55 mills, …”: what an encyclopaedia puts in front goes without its article only there. */
const withArticle = (entity: Entity): Entity =>
  entity.type === "organisation" && ofBodies.test(entity.name) ? { ...entity, hasArticle: true } : entity;

/** “The little railway that would not close”: the headline says what it is, and not its name. “Lives that changed a country” are no country. */
const isOfSort = (title: string, { sort, firstAt }: Entity): boolean =>
  sort !== null && firstAt < openingSentences && includesWord(asBritish(title.replace(remark, "")), asBritish(sort));

const remark = /\s(?:that|which|who)\s.*$/u;

const asBritish = (text: string): string => text.replace(/(?<=organi)z(?=ation)/giu, "s");

/**
 * How often a text speaks of what it is about, if its headline does not name it. Whoever is quoted and wherever it
 * happens is named as often: people and places have to stand in the headline, or throughout the text.
 */
function leastMentions(title: string, entity: Entity): number {
  if (isOfSort(title, entity)) return 2;
  return entity.type === "person" || (entity.type === "place" && !isBuilt(entity)) ? 6 : 3;
}

/** What somebody built: a report is about it sooner than about the place where it stands. */
export const isBuilt = ({ sort }: Entity): boolean => sort !== null && buildings.has(sort);

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
  if (!entity || sort === null || entity.type === "person" || !includesWord(asBritish(title), asBritish(sort)))
    return null;
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
export function calledSo({ sort, type, name }: Entity, clauses: readonly Clause[]): number {
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
