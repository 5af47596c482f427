import type { Argument } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import { textOf } from "../resolution/phrase-text.ts";

/** “Sold 305 boats to Holm’s 281”: told against the other’s, which got none of them. */
export function againstOther(argument: Argument, sentence: Sentence): string | null {
  const { from, to } = argument.range;
  const [mark, last] = sentence.tokens.slice(to - 2, to);
  const isOthers = mark?.tag === "genitive" && last?.value?.kind === "number";
  if (argument.role !== "prepositional" || argument.preposition.lower !== "to" || !isOthers) return null;
  return `against ${textOf(sentence, { from: from + 1, to })}`;
}
