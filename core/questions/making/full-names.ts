import { escaped } from "../../base/escaped.ts";
import type { Entity } from "../../facts/entity.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isGivenOfTopicAlone } from "../called-in-life.ts";
import type { QuestionBody } from "../schema.ts";

const bareName = /(?=\p{Lu})(?<!\p{Lu}[\p{L}.’'-]* )(?<![\p{L}-])\p{Lu}[\p{L}-]+(?![\p{L}-]| \p{Lu})/gu;

const office =
  /General|Minister|President|Director|Chancellor|Secretary|Commissioner|Chair|King|Queen|Emperor|Empress|Bishop|Pope|Prince|Princess|Great|Elder|Younger/u;

const bareHead = /(?=\p{Lu})(?<=\b[Tt]he )(\p{Lu}[\p{L}-]+)(?! (?:\p{Lu}|of\b|on\b|for\b|against\b))(?![\p{L}-])/gu;
const bareShort =
  /(?=\p{Lu})(?<=\b[Tt]he (?:first |second |third |last )?)(\p{Lu}[\p{L}-]+)(?! (?:\p{Lu}|d[eiou]s?\b|del\b|of\b(?! \d)|on\b|for\b|against\b))(?![\p{L}’'-])/gu;

type Called = (name: string) => Pick<Entity, "type" | "name" | "isShared"> | undefined;

/** “Left the Agency” means the Coal Agency, which the text has named in full before. */
export function withFullTitles({ stem, key }: Pick<QuestionBody, "stem" | "key">, called: Called): string {
  const keys = [key].flat(2).join(" ");
  return stem.replace(bareHead, (said, head: string, at: number) => {
    const body = called(head);
    const isShort =
      body !== undefined &&
      body.type !== "person" &&
      !body.isShared &&
      body.name !== head &&
      (isNameHead(head) || begins(body.name, head));
    // “The Agency moved” at the beginning is the one that a text goes on with.
    const isFirst = stem.startsWith("The ") && at === "The ".length && !/^[^’']*[’']s /u.test(stem.slice(at));
    const isWhole = !isFirst || begins(body?.name ?? "", head);
    return isShort && isWhole && !isQuoted(stem, at) && !keys.includes(head) && !stem.includes(body.name)
      ? body.name
      : said;
  });
}

/** “Kasa” for “Kasa de Marle”: the first word of a name of another language. */
export const begins = (name: string, head: string): boolean =>
  name.startsWith(head) && /^ (?:de|del|della|di|da|do|des|du|della) /u.test(name.slice(head.length));

/** “The first Conference” means the one Coast Salt Conference of the text. */
export function withLongNames(
  { stem, key }: Pick<QuestionBody, "stem" | "key">,
  entities: readonly Pick<Entity, "name" | "type">[],
): string {
  const keys = [key].flat(2).join(" ");
  return stem.replace(bareShort, (said, short: string, at: number) => {
    if (!isNameHead(short)) return said;
    const [long, ...others] = entities.filter(({ name, type }) => type !== "person" && isLongFor(short, name));
    return long && others.length === 0 && !isQuoted(stem, at) && !keys.includes(short) && !stem.includes(long.name)
      ? long.name
      : said;
  });
}

const isLongFor = (short: string, name: string): boolean =>
  name.endsWith(` ${short}`) && /^(?:\p{Lu}[\p{L}-]+ )+\p{Lu}\p{L}+$/u.test(name);

/** “Beat Stein by a second” means Karl Stein, whom the text has named in full before: a question by itself has to. */
export function withFullNames({ stem, key }: Pick<QuestionBody, "stem" | "key">, called: Called): string {
  const keys = [key].flat(2).join(" ");
  return withParticles({ stem, keys }, called).replace(bareName, (word, at: number) => {
    const person = called(word);
    const isSurname =
      person?.type === "person" &&
      !person.isShared &&
      !office.test(word) &&
      (person.name.endsWith(` ${word}`) || isNumbered(person.name, word)) &&
      !isQuoted(stem, at) &&
      !isPlaceOf.test(stem.slice(0, at)) &&
      !isInFirm(stem, at, word) &&
      !keys.includes(word);
    return isSurname && !stem.includes(person.name) && stem.indexOf(word) === at ? person.name : word;
  });
}

/** “Ada was sent to Bath” in the life of Ada Holm, where nobody else is called Ada: by her whole name. */
export function withWholeNameOfLife(
  { stem, key }: Pick<QuestionBody, "stem" | "key">,
  topic: Entity | null,
  entities: readonly Pick<Entity, "name" | "type">[],
): string {
  const given = topic?.type === "person" ? (topic.name.split(" ")[0] ?? "") : "";
  const isTold = topic === null || given === "" || stem.includes(topic.name) || [key].flat(2).join(" ").includes(given);
  if (isTold || !isGivenOfTopicAlone(given, topic, entities)) return stem;
  return stem.replace(bareName, (word, at: number) =>
    word === given &&
    stem.search(new RegExp(String.raw`(?<!\p{L})${escaped(given)}(?!\p{L})`, "u")) === at &&
    !isQuoted(stem, at)
      ? topic.name
      : word,
  );
}

const bareWithParticle =
  /(?=\p{Lu})(?<!\p{Lu}[\p{L}.’'-]* )(?<![\p{L}-])(?:Van|Von|De|Di|Da|Du|Del|La|Le|Ten|Ter|Den)(?: (?:de|den|der|la))? \p{Lu}[\p{L}-]+(?![\p{L}-]| \p{Lu})/gu;

/** “Van Holm” is Karl van Holm, whose name has a small letter behind his first one. */
const withParticles = ({ stem, keys }: { readonly stem: string; readonly keys: string }, called: Called): string =>
  stem.replace(bareWithParticle, (said, at: number) => {
    const person = called(said) ?? called(said.charAt(0).toLowerCase() + said.slice(1));
    const isSurname =
      person?.type === "person" && !person.isShared && person.name.toLowerCase().endsWith(` ${said.toLowerCase()}`);
    return isSurname && !isQuoted(stem, at) && !keys.includes(said) && !stem.includes(person.name) ? person.name : said;
  });

/** “The province of Brandt”, “Lake Brandt”, “in Brandt”: what has somebody's name is nobody. */
const isPlaceOf =
  /\b(?:(?:town|city|village|port|lake|island)(?: to [^,]*)? (?:is|was|called|named) |\b(?:department|province|state|region|district|county|canton|city|town|village|municipality|parish|island|islands|port|gulf|bay|cape|strait|river|valley|street|square|battle|siege|treaty|house) of (?:the )?|\b(?:in|near|at|outside) |(?:Lake|Mount|Cape|Port|Fort|Point) )$/iu;

/** “Brandt & Holm”: the firm, and neither of the two. */
const isInFirm = (stem: string, at: number, word: string): boolean =>
  stem.slice(0, at).endsWith("& ") || stem.startsWith(" &", at + word.length);

/** “Edward III” for “Edward”. */
const isNumbered = (name: string, word: string): boolean =>
  name.startsWith(`${word} `) && /^[IVX]+$/u.test(name.slice(word.length + 1));

/** What somebody said is told as they said it. */
const isQuoted = (stem: string, at: number): boolean => stem.lastIndexOf("“", at) > stem.lastIndexOf("”", at);
