import { isCommonWord } from "../../text/tagger.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { inTitleCase } from "../resolution/headline.ts";
import { settlements } from "../resolution/settlement-table.ts";
import { newEntity } from "./titled.ts";
import { isOfSomeTowns } from "../resolution/topic-nouns.ts";
import type { Told } from "./told.ts";

/** What stands in front of a text as the word under which it is found, by the name that it has further on. */
export const headwordsOf = ({ sentences, entities }: Told): Entity[] => {
  const [first] = sentences;
  if (!first) return [];
  const whole = inverted(first, entities);
  const isWhole = whole !== null && /^[^,]+, [^,(]+ ?[,(]/u.test(first.text);
  return [isWhole ? null : alone(first, entities), whole, isWhole ? null : loud(first, entities)].filter(
    (found) => found !== null,
  );
};

/** “ORRIN MILLERS’ UNION (OMU).” */
function alone(first: Sentence, entities: readonly Entity[]): Entity | null {
  const words = first.tokens.filter(({ tag }) => tag !== "other" && tag !== "det");
  const [name, more] = words;
  const isName = name?.tag === "name" && !more && !isCommonWord(name.text);
  const entity = isName ? entities.find(({ aliases }) => aliases.has(name.text)) : undefined;
  if (!entity?.name.includes(" ") || entity.name !== entity.name.toUpperCase()) return entity ?? null;
  const written = inTitleCase(entity.name);
  return { ...entity, name: written, aliases: new Set([written, ...entity.aliases]) };
}

const surnameFirst =
  /^(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=[ ,(]|$)/u;

/** “ORRIN, LAKE (…)”, “HOLM, ADA (…)”, “HOLM, Ada, weaver”. */
function inverted({ text }: Sentence, entities: readonly Entity[]): Entity | null {
  const [, last = "", given = ""] = surnameFirst.exec(text) ?? [];
  if (last === "") return null;
  const short = inTitleCase(last);
  const made = newEntity(`${inTitleCase(given)} ${short}`);
  const isPlace = made.type === "place" && made.sort !== null;
  const parts = entities.filter(({ aliases }) => [last, short, made.name].some((name) => aliases.has(name)));
  const aliases = [made.name, short, last, ...(isPlace ? [] : parts.flatMap((part) => [...part.aliases]))];
  return {
    ...made,
    type: isPlace ? "place" : "person",
    aliases: new Set(aliases),
    count: Math.max(
      1,
      parts.reduce((sum, { count }) => sum + count, 0),
    ),
    firstAt: 0,
  };
}

/** In capitals of so many letters a word is a name, and no acronym. */
const LEAST_LETTERS = 5;

/** “ORRIN (Old Norse Orrvin, “bend of the river”), capital of the north, …”, which is Orrin further on. */
function loud(first: Sentence, entities: readonly Entity[]): Entity | null {
  const [name] = first.tokens;
  if (name?.tag !== "name" || name.text.length < LEAST_LETTERS || name.text !== name.text.toUpperCase()) return null;
  const found = entities.find(({ aliases }) => aliases.has(name.text));
  // “ORRI, the Orrin Relief Institute, …” are letters.
  const isSpeltOut =
    found !== undefined && [...found.aliases].some((alias) => alias.includes(" ") && !name.text.includes(" "));
  if (!found || isSpeltOut || !/^\s?[(,:]/u.test(first.text.slice(name.end))) return null;
  const body = bodyBehind(first, entities);
  if (body) return { ...body, aliases: new Set([...body.aliases, name.text]), count: body.count + found.count };
  const written = inTitleCase(name.text);
  const small = entities.find(({ aliases }) => aliases.has(written)) ?? { ...newEntity(written), count: 0 };
  const aliases = new Set([written, ...small.aliases, ...found.aliases]);
  const entity = { ...small, name: written, aliases, count: small.count + found.count, firstAt: found.firstAt };
  return isTown(first) ? { ...entity, type: "place", sort: "city", gender: null } : entity;
}

/** “ORRIMA, the Orrin Mills Association, …”: letters, and what they are short for. */
function bodyBehind({ tokens: [, comma, article, name, end] }: Sentence, entities: readonly Entity[]): Entity | null {
  const isApposed = comma?.tag === "comma" && article?.lower === "the" && name?.tag === "name" && end?.tag === "comma";
  const body = isApposed ? entities.find(({ aliases }) => aliases.has(name.text)) : undefined;
  return body?.type === "organisation" && body.name.includes(" ") ? body : null;
}

/** “ORRIN, ruined city in the north, …”: what stands behind a headword says what it is, whatever girl is called so as well. */
function isTown({ tokens }: Sentence): boolean {
  const behind = tokens.slice(tokens.findIndex(({ tag }) => tag === "comma") + 1);
  const end = behind.findIndex(({ tag }) => !/^(?:det|adj|noun|verb)$/u.test(tag));
  const head = behind.slice(0, end < 0 ? behind.length : end).at(-1);
  return head?.tag === "noun" && (settlements.has(head.lower) || isOfSomeTowns(head.lower));
}
