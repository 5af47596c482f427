import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { nounsTold } from "../resolution/kind-told.ts";
import { isName, newEntity } from "./titled.ts";

/** In so many sentences a text on somebody says “he” or “she” at least once. */
const SENTENCES_PER_PRONOUN = 5;

/**
 * “Orrin: an eye above the air”, over a text that says “the telescope” throughout and once whom it was called after: the
 * thing of that name. Null where the text may be about the person.
 */
export function namesake(headline: string, entities: readonly Entity[], sentences: readonly Sentence[]): Entity | null {
  const name = nameInFront(headline);
  const bearer = bearerOf(name, entities);
  if (!bearer || !isName(name)) return null;
  const made = newEntity(name);
  if (isFirmOf(bearer, sentences)) return { ...made, type: "organisation", sort: "company", gender: null };
  if (!bearer.aliases.has(name)) return null;
  const told = sentences.filter(({ tokens }) => tokens.some(({ lower }) => /^(?:he|she|his|her|him)$/u.test(lower)));
  const isThing = nounsTold(sentences).length > 0 && told.length * SENTENCES_PER_PRONOUN < sentences.length;
  return isThing ? made : null;
}

/** Whose surname alone stands in front of a headline, though the text calls the firm so, and whoever founded it “Ada”. */
export const isFounderAlone = (entity: Entity, headline: string, sentences: readonly Sentence[]): boolean =>
  bearerOf(nameInFront(headline), [entity]) !== undefined && isFirmOf(entity, sentences);

const nameInFront = (headline: string): string => headline.split(/\s*[:|]\s+/u)[0] ?? "";

const bearerOf = (surname: string, entities: readonly Entity[]): Entity | undefined =>
  entities.find(({ type, name }) => type === "person" && name.endsWith(` ${surname}`));

/** In so many sentences a text on a firm says “the company” at least. */
const LEAST_TOLD = 2;

/** “Ada Holm” and “Ada”, but never “Holm”, and “the company” time and again: the surname is the firm’s. */
function isFirmOf({ name }: Entity, sentences: readonly Sentence[]): boolean {
  const surname = name.split(" ").at(-1);
  const isCalledSo = sentences.some(({ tokens }) =>
    // “A Holm” is what the firm makes.
    tokens.some(({ tag, text }, i) => tag === "name" && text === surname && tokens[i - 1]?.tag !== "det"),
  );
  return !isCalledSo && sentences.filter(saysTheFirm).length >= LEAST_TOLD;
}

/** “The company”, “the young firm’s”, but not “the company of friends”. */
const saysTheFirm = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower, tag }, i) => {
    const article = tokens[i - 1]?.tag === "adj" ? tokens[i - 2] : tokens[i - 1];
    return tag === "noun" && firms.test(lower) && article?.lower === "the" && tokens[i + 1]?.lower !== "of";
  });

const firms = /^(?:company|firm|business|corporation|enterprise|manufacturer)$/u;
