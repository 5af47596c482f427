import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups } from "./class-noun-table.ts";
import { openingSentences } from "./topic-entity.ts";

/** In so many sentences a text on a ship says “the ship” or “the liner”. */
const LEAST_NOUNS = 2;

/** And it says “she” or “her” so often for each sentence. */
const LEAST_PRONOUNS = 0.3;

const ships = new Set(classNounGroups.filter((group) => group.includes("ship")).flat());

/**
 * “The Alcyone” of a text that says “the liner” and “she” throughout: the one name with an article, of no known kind, with
 * which it begins. Null where two may be meant.
 */
export function shipTold(sentences: readonly Sentence[], entities: readonly Entity[]): Entity | null {
  const saying = sentences.filter(({ tokens }) =>
    tokens.some(({ lower }, i) => ships.has(lower) && tokens[i - 1]?.lower === "the"),
  );
  const pronouns = sentences.flatMap(({ tokens }) => tokens.filter(({ lower }) => /^(?:she|her|hers)$/u.test(lower)));
  if (saying.length < LEAST_NOUNS || pronouns.length < LEAST_PRONOUNS * sentences.length) return null;
  const named = entities.filter(
    ({ type, sort, hasArticle, isShared, isPlural, firstAt, name }) =>
      type === "other" &&
      sort === null &&
      hasArticle &&
      !isShared &&
      !isPlural &&
      firstAt < openingSentences &&
      !name.includes(" "),
  );
  const boarded = named.filter(({ aliases }) => sentences.some((sentence) => namesBoarded(sentence, aliases)));
  const [ship, other] = boarded.length > 0 ? boarded : named;
  return ship && !other ? { ...ship, type: "vessel", sort: "ship" } : null;
}

/** “Aboard the Alcyone”, “on board the Alcyone”. */
const namesBoarded = ({ tokens }: Sentence, aliases: ReadonlySet<string>): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:aboard|board)$/u.test(lower) && tokens[i + 1]?.lower === "the" && aliases.has(tokens[i + 2]?.text ?? ""),
  );
