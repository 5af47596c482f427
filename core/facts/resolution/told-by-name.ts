import type { Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";
import { plain } from "./phrase-kinds.ts";
import { lowerArticle, textOf } from "./phrase-text.ts";
import type { Resolved } from "./resolved.ts";

/** “The bridge over the Orrin”, “the paper by Holm and Lind”: which one, says the name behind it. */
export function toldByName(
  { subject: { phrase, to }, sentence }: Clause,
  isSelfContained: (tokens: readonly Token[]) => boolean,
): Resolved | null {
  const { tokens } = sentence;
  const isTold = tokens[phrase.to]?.tag === "prep" && tokens.slice(phrase.to, to).some(({ tag }) => tag === "name");
  if (tokens[phrase.from]?.lower !== "the" || phrase.head.tag !== "noun" || !isTold) return null;
  if (!isSelfContained(tokens.slice(phrase.from, to))) return null;
  const text = lowerArticle(textOf(sentence, { from: phrase.from, to }), phrase, sentence);
  return { ...plain(tokens.slice(phrase.from, phrase.to), sentence, phrase), text, isToldByName: true };
}
