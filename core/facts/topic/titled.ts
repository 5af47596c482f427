import { isCommonWord, isKnownWord } from "../../text/tagger.ts";
import { classifyName, withoutCompanyForm } from "../entities/classify-name.ts";
import { surnameInFront } from "../entities/surname-in-front.ts";
import { isPluralName } from "../entities/collect-entities.ts";
import type { Entity } from "../entity.ts";
import { inTitleCase } from "../resolution/headline.ts";
import { isNameHead } from "../name-heads.ts";
import { withoutTown } from "./standing.ts";

/**
 * What a headline is the name of, or names alone, though no sentence below it does: “Orrin Abbey”, “Forty years: Orrin
 * Abbey, 1984–2024”, “A long weekend in Alden”. Null where it names nothing, or what the text names itself.
 */
export function titledEntity(headline: string, entities: readonly Entity[]): Entity | null {
  const spelt = speltOut(headline, entities);
  if (spelt) return spelt;
  const written = headline.split(/\s*[:|]\s+|\s+[–—-]\s+/u).map(withoutYears);
  const parts = written.map((part) =>
    isLoudName(part, entities) || isLoudWord(part, entities)
      ? inTitleCase(part)
      : isOfOwnWords(part)
        ? inTitleCase(withoutLoudArticle(part))
        : part,
  );
  const inBrief = only(parts.flatMap(nameInBrief));
  const name = parts.find(isName) ?? inBrief ?? only(namesIn(headline));
  if (name === undefined) return null;
  const titled = newEntity(withoutCompanyForm(name));
  const isCompany = withoutCompanyForm(name) !== name;
  // “Orrin in five minutes” and “Orrin” are about Orrin, though the text names but Orrin Bay.
  const isBrief = name === inBrief || (titled.type !== "person" && !titled.name.includes(" "));
  const isNamed = (entity: Entity) =>
    isBrief || isCompany ? entity.aliases.has(titled.name) : isNamedBy(titled.name, entity);
  if (entities.some((entity) => isNamed(entity) && !(isCompany && entity.type === "person"))) return null;
  if (isCompany) return { ...titled, type: "organisation", sort: "company" };
  const short = asCalledIn(titled, entities);
  if (short !== titled) return short;
  // “Ada of Orrin”, whom the text calls Ada; “the Pride” is short for the Pride of Orrin.
  const inFront = entities.find(
    ({ name: own }) => titled.name.startsWith(`${own} of `) && own.split(" ").every(isOwnWord),
  );
  if (inFront) return { ...inFront, aliases: new Set([titled.name, ...inFront.aliases]) };
  return entities.some((entity) => isMeantSooner(entity, titled.name)) ? null : titled;
}

/** What a headline has in full, with what the text calls it. */
export function asCalledIn(titled: Entity, entities: readonly Entity[]): Entity {
  const short = shortOf(titled, entities);
  return short ? { ...short, aliases: new Set([titled.name, ...short.aliases]) } : titled;
}

/** By what the text calls what a headline has in full: somebody's surname or given name, a lake without the word. */
function shortOf(titled: Entity, entities: readonly Entity[]): Entity | null {
  const { name, type, sort } = titled;
  const bare = entities.find((entity) => isBareNameOf(titled, entity));
  if (bare) return { ...bare, name, type, sort };
  const surname = entities.find(
    (entity) =>
      (entity.type === "person" || entity.type === "other") &&
      (name.endsWith(` ${entity.name}`) || surnameInFront(name) === entity.name),
  );
  const double = entities.find((entity) => isHalfOf(name, entity));
  const isBearer = type === "person" || (type === "other" && sort === null && (surname ?? double)?.type === "person");
  if (!isBearer) return null;
  const found =
    surname ??
    double ??
    entities.find((entity) => entity.type === "person" && name.startsWith(`${entity.name} `)) ??
    byNameAtBirth(name, entities);
  return found ? { ...found, name, type: "person" } : null;
}

/** “Ada Varga-Holm” over a text that names Ada Varga, and Ada alone. */
function isHalfOf(titled: string, { type, name }: Entity): boolean {
  const [given, surname, more] = titled.split(" ");
  const halves = surname?.split("-") ?? [];
  return (
    type === "person" &&
    more === undefined &&
    halves.length > 1 &&
    halves.some((half) => name === `${given ?? ""} ${half}`)
  );
}

/** “Ada Holm” over a text that begins with Ada Lind and calls her Ada throughout: the one woman of that given name. */
function byNameAtBirth(titled: string, entities: readonly Entity[]): Entity | undefined {
  const [given = ""] = titled.split(" ");
  const [woman, other] = entities.filter(
    ({ type, name, gender }) => type === "person" && gender === "f" && name.startsWith(`${given} `),
  );
  const isSame = woman !== undefined && (woman.aliases.has(given) || keepsSurname(titled, woman));
  return other || !isSame ? undefined : woman;
}

/** “Ada Lind Holm” is the Ada Maria Lind of the text, who was born so. */
function keepsSurname(titled: string, { name }: Entity): boolean {
  const [given, ...others] = titled.split(" ");
  const own = name.split(" ");
  return own[0] === given && others.slice(0, -1).includes(own.at(-1) ?? "");
}

/** “Lake Orrin” over a text that says “Orrin”, of which its name alone does not tell that it is a lake. */
const isBareNameOf = ({ name, type, sort }: Entity, { name: bare, type: bareType, sort: bareSort }: Entity): boolean =>
  type === "place" &&
  sort !== null &&
  bareSort === null &&
  (bareType === "other" || bareType === "place") &&
  [`${sort} ${bare}`, `${bare} ${sort}`].some((both) => both.toLowerCase() === name.toLowerCase());

/**
 * “Orrin Organisation for Mills and Weirs (OOMW)” over a text that says OOMW, or “the Organisation”, alone; without the
 * letters where the text has them.
 */
function speltOut(headline: string, entities: readonly Entity[]): Entity | null {
  const [, name = "", written] = /^(\p{Lu}[^(),:]*?)(?: \((\p{Lu}{2,})\))?$/u.exec(headline) ?? [];
  const initials = name.replace(/[^\p{Lu}]/gu, "");
  const letters = written ?? initials;
  const short = entities.find(({ aliases }) => aliases.has(letters));
  const isSpelt =
    written !== undefined ||
    (short?.name === letters && letters.length > 2 && wholeName.test(name) && name !== letters);
  if (!isSpelt || initials !== letters || entities.some(({ aliases }) => aliases.has(name))) return null;
  const spelt = newEntity(name);
  const { type, sort } = spelt;
  return {
    ...(short ?? spelt),
    name,
    type: type === "other" ? "organisation" : type,
    sort,
    aliases: new Set([name, ...(short?.aliases ?? [letters])]),
  };
}

const wholeName = /^\p{Lu}\p{Ll}+(?: (?:of|for|the|and|on|in|\p{Lu}\p{Ll}+))+$/u;

/** “ORRIN” over a text that says “the Isla de Orrin”: no letters. */
const isLoudWord = (part: string, entities: readonly Entity[]): boolean =>
  /^\p{Lu}{4,}$/u.test(part) && entities.some(({ name }) => name.split(" ").includes(inTitleCase(part)));

/** “ADA HOLM” over a text that calls somebody Holm. */
function isLoudName(part: string, entities: readonly Entity[]): boolean {
  const name = inTitleCase(part);
  const words = name.split(" ");
  const isFull = part === part.toUpperCase() && words.length > 1 && words.length <= MOST_OF_PERSON;
  if (!isFull) return false;
  const isPerson = classifyName(name).type === "person";
  if (isPerson && entities.some((entity) => entity.type === "person" && entity.name === words[0])) return true;
  if (isPerson && entities.some((entity) => entity.type === "person" && keepsSurname(name, entity))) return true;
  const surname = entities.find((entity) => entity.name === words.at(-1));
  if (surname?.type !== "person" && surname?.type !== "other") return false;
  return isPerson || (surname.type === "person" && words.every(isOwnWord));
}

const withoutLoudArticle = (part: string): string => part.replace(/^THE /u, "");

/** “CASTLE ORRIN”, “ORRIN-ZAV”: words in capitals that are none of the language, but for one that says what it is. */
function isOfOwnWords(part: string): boolean {
  const words = inTitleCase(withoutLoudArticle(part)).split(/ (?:& )?/u);
  const own = words.filter(isOwnWord);
  const isLoud = part === part.toUpperCase() && part.length > LONGEST_ACRONYM && words.length <= MOST_OF_PERSON;
  return isLoud && own.length > 0 && words.every((word) => isOwnWord(word) || isNameHead(word));
}

const MOST_OF_PERSON = 4;

/** The text has the name itself, or a longer one with it; “Orrin Falls Bridge” is no name of Orrin Falls. */
const isNamedBy = (titled: string, { aliases }: Entity): boolean =>
  [...aliases].some(
    (alias) => ` ${alias} `.toLowerCase().includes(` ${titled} `.toLowerCase()) && !isThingAt(titled, alias),
  );

/** What bears the name of a thing that says itself what it is, and one word more: a hotel, a bridge. */
const isThingAt = (titled: string, alias: string): boolean =>
  titled.includes(" ") &&
  (isNameHead(titled.split(" ").at(-1) ?? "") || ofNature.test(titled)) &&
  alias.startsWith(`${titled} `) &&
  /^\p{Lu}/u.test(alias.slice(titled.length + 1));

const ofNature = /^(?:Lake|Mount|Cape|Loch|Fort) /u;

/** “Ancient Orrin”, “The history of Orrin”: that is about Orrin, if the text names it time and again, or by such words. */
const isMeantSooner = ({ aliases, count, sort }: Entity, titled: string): boolean =>
  // “Lake Denmark” is not the country.
  !(sort === "country" && ofNature.test(titled)) &&
  [...aliases].some((alias) => titled.endsWith(` ${alias}`) && (count > 1 || /\s(?:of|in)\s/u.test(titled)));

/** “Orrin Abbey, 1984–2024”, “Orrin Abbey, after the war”, “Orrin Abbey, Lisbon”: what a headline adds to a name. */
const withoutYears = (part: string): string =>
  withoutTown(
    part
      .replace(/,\s(?:\d{3,4}\b|\p{Ll}).*$/u, "")
      .replace(/\s\([^()]*\)$/u, "")
      .trim(),
  );

const MOST_WORDS = 5;
const LONGEST_ACRONYM = 6;

const inside = /^(?:&|of|the|and|de|del|della|di|da|do|du|des|la|le|les|el|al|van|von|der|den|bin|ibn|y)$/u;

/** “Hall of Orrin”, “Sorrin ki Zav”: small words that no headline of the language has. */
const isInside = (word: string): boolean => inside.test(word) || (/^\p{Ll}{1,3}$/u.test(word) && !isKnownWord(word));

/** Capitals throughout, and a word at least that is none of the language: “Annual Report” is the name of nothing. */
export function isName(part: string): boolean {
  const words = part.split(/\s+/u);
  const isCapital = words.every((word, i) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word) || (i > 0 && isInside(word)));
  // “THE LONG DARK” is said aloud, and “ORRI” beside small letters is a name.
  const isLoud = part === part.toUpperCase() && (words.length > 1 || part.length > LONGEST_ACRONYM);
  return isCapital && !isLoud && words.length <= MOST_WORDS && words.some(isOwnWord) && !isSentence(words);
}

/** “Orrin Reopens at Last”, “Why Orrin Will Not Wait”, “Orrin and the Ghost”: a headline, with capitals throughout. */
const isSentence = (words: readonly string[]): boolean =>
  words.length > 2 &&
  (words.some((word, i) => ofSentences.test(word) && (i > 0 || ofQuestions.test(word))) ||
    words.some(
      (word, i) => word.toLowerCase() === "and" && /^(?:[Tt]he|Its|His|Her|Their)$/u.test(words[i + 1] ?? ""),
    ));

const ofQuestions = /^(?:Where|When|Why|How|What|Who|Inside|About)$/u;
const ofSentences =
  /^(?:Where|When|Why|How|What|Who|Whose|Its|Our|Their|His|Her|Your|My|Again|Away|Back|Out|Off|Down|Up|Into|Inside|About|Is|Are|Was|Were|Has|Have|Will|Must|Gets?|Goes|Opens?|Comes|Dies|Turns|Takes|Makes|Wins|Flies|Looks|Finds|Meets|Returns|Celebrates|Marks|Reopens|Begins|Moves)$/u;

/** “Orrin in five minutes”, “Orrin at a glance”: a name, and how it is told of. */
function nameInBrief(part: string): string[] {
  const [, name = ""] =
    /^(?:[Tt]he )?(\p{Lu}.*?) (?:in (?:\p{Ll}+ minutes|brief|figures|numbers|pictures|short)|at a glance)\b/u.exec(
      part,
    ) ?? [];
  return name !== "" && isName(name) ? [name] : [];
}

/** In a headline with small letters the words that have a capital behind the first, as far as they are names. */
function namesIn(headline: string): string[] {
  const words = headline.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  if (small.length < 2) return [];
  return [...headline.matchAll(/(?<=\s(?:in|of|at|on|around|through) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?=$|[:,|])/gu)]
    .map(([name]) => name)
    .filter((name) => name.split(" ").some(isOwnWord));
}

const only = (names: readonly string[]): string | undefined => (names.length === 1 ? names[0] : undefined);

/** A word that has a capital because it is a name, and not because a headline has many. */
export const isOwnWord = (word: string): boolean => /^\p{Lu}/u.test(word) && word.length > 2 && !isCommonWord(word);

export function newEntity(named: string): Entity {
  const name = named.replace(/^The\s/u, "");
  const { type, sort, gender } = classifyName(name);
  return {
    ...{ name, type, sort, gender },
    hasArticle: name !== named,
    isShared: false,
    isPlural: isPluralName(name),
    aliases: new Set([name]),
    count: 0,
    firstAt: 0,
  };
}
