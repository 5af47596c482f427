import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { inTitleCase } from "../resolution/headline.ts";
import { OPENING } from "./told.ts";

/**
 * “EDDA HOLM” over “She was born Ada Karla Holm in Marle …”: whoever goes by another given name than at birth. Null where
 * the text does not tell that first, or where the surname is another.
 */
export function bornAs(headline: string, entities: readonly Entity[], sentences: readonly Sentence[]): Entity | null {
  const title = headline === headline.toUpperCase() ? inTitleCase(headline) : headline;
  const [given = "", surname, more] = title.split(" ");
  if (surname === undefined || more !== undefined || !/^\p{Lu}\p{Ll}+$/u.test(surname)) return null;
  const name = sentences.slice(0, OPENING).flatMap(namesAtBirth)[0];
  const born = entities.find(({ aliases }) => name !== undefined && aliases.has(name));
  const words = born?.name.split(" ") ?? [];
  const mayBePerson = born?.type === "person" || born?.type === "other";
  if (!born || !mayBePerson || words.at(-1) !== surname || words.includes(given)) return null;
  return { ...born, name: title, type: "person", aliases: new Set([title, ...born.aliases]) };
}

/** “She was born | Ada Karla Holm” */
const namesAtBirth = ({ tokens }: Sentence): string[] =>
  tokens.flatMap(({ lower, tag }, i) => {
    const [be, born, name] = tokens.slice(i + 1, i + 4);
    const isBirth = tag === "pron" && /^(?:he|she)$/u.test(lower) && be?.lower === "was" && born?.lower === "born";
    return isBirth && name?.tag === "name" ? [name.text] : [];
  });
