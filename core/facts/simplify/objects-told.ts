import { gathered } from "../../base/gathered.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import { phraseAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";
import { ends } from "./surroundings.ts";

/** “They wrote in Orrin B, the script that Ada Marsh deciphered in 1952”: she deciphered Orrin B. */
export function objectsTold(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, (name, at): Derived[] => {
    const rel = name.tag === "name" && isFree(tokens, at) ? relativeBehind(tokens, at) : null;
    const own = rel === null ? null : parseSubject(tokens, rel + 1);
    const verb = own && verbGroupAt(tokens, own.to);
    if (rel === null || !verb || !isFinite(verb) || verb.isPassive || verb.isModal || verb.isNegated) return [];
    const end = tokens.findIndex(({ tag }, i) => i >= verb.to && (tag === "comma" || ends.has(tag)));
    const rest = tokens.slice(verb.to, end < 0 ? tokens.length : end);
    if (rest[0] && rest[0].tag !== "prep") return [];
    if (rest.some(({ tag }) => /^(?:conj|rel|sub|verb|aux)$/u.test(tag))) return [];
    const article = tokens[at - 1]?.lower === "the" ? tokens.slice(at - 1, at) : [];
    const clause = [...tokens.slice(rel + 1, verb.to), ...article, name, ...rest];
    return [{ sentence: sentenceOf(sentence, clause), origin: "relative", isNarrowed: false }];
  });
}

/** Of “the son of Karl Stein, the man that …” and “Karl Stein, Ada Marsh, the weaver that …” another may be meant. */
const isFree = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.tag === "comma" &&
  !/^(?:,|and|or|of)$/u.test(tokens[tokens[at - 1]?.lower === "the" ? at - 2 : at - 1]?.lower ?? "");

/** Where “that” or “which” stands behind “, the script”; null where it does not. */
function relativeBehind(tokens: readonly Token[], at: number): number | null {
  const phrase = /^(?:the|an?)$/u.test(tokens[at + 2]?.lower ?? "") ? phraseAt(tokens, at + 2) : null;
  const isPlain = phrase?.head.tag === "noun" && phrase.to === phrase.coreTo;
  return isPlain && /^(?:that|which|whom)$/u.test(tokens[phrase.to]?.lower ?? "") ? phrase.to : null;
}
