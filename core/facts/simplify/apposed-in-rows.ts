import { phraseAt } from "../clauses/phrase.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Insertion } from "./insertion.ts";

/**
 * “Ada Holm, a weaver, and her brother”, “Karl Lund, a Dane, and Ada Holm”: what the first is, and no third beside the two.
 * Even where three are meant, what is told of the first and the last is true.
 */
export function apposedInRowAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [name, article] = [tokens[comma - 1], tokens[comma + 1]];
  if (name?.tag !== "name" || !/^(?:an?|the)$/u.test(article?.lower ?? "")) return null;
  const phrase = phraseAt(tokens, comma + 1);
  const close = phrase?.to ?? 0;
  if (!phrase || tokens[close]?.tag !== "comma" || tokens[close + 1]?.lower !== "and") return null;
  const { head } = phrase;
  const isSomebody = isCalling(head.lower) || isRole(head.lower);
  const mayDescribe = head.tag === "noun" ? !isPluralNoun(head.lower) : /^an?$/u.test(article?.lower ?? "");
  if (!mayDescribe || (article?.lower === "the" && !isSomebody) || !opensAnother(tokens, close + 2)) return null;
  return {
    kind: "description",
    range: { from: comma + 1, to: close },
    resumesAt: close + 1,
    head: isSomebody ? { from: comma - 1, to: comma } : null,
  };
}

/** “Karl Lund”, “his wife”: somebody with a name, or by whose side the first stands. */
const opensAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "name" || (/^(?:his|her)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.tag === "noun");
