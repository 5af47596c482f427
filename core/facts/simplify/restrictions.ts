import { phraseAt } from "../clauses/phrase.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";
import { ends } from "./surroundings.ts";

/** “Ada Marsh was an engineer who built two mills”: what she did, told in saying what she was. */
export function restrictions(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const parsed = parseSubject(tokens, 0);
  const verb = parsed && verbGroupAt(tokens, parsed.to);
  if (!parsed || !verb?.isCopula || verb.auxiliaries.length > 0 || isEmptySubject(tokens, parsed.to)) return [];
  const phrase = /^(?:an?|the)$/u.test(tokens[verb.to]?.lower ?? "") ? phraseAt(tokens, verb.to) : null;
  const rel = phrase?.coreTo ?? 0;
  const behind = phrase?.head.tag === "noun" && tokens[rel]?.tag === "rel" ? verbGroupAt(tokens, rel + 1) : null;
  if (!behind || !isFinite(behind) || !/^(?:who|which|that)$/u.test(tokens[rel]?.lower ?? "")) return [];
  const end = tokens.findIndex(({ tag }, i) => i > rel && (tag === "comma" || ends.has(tag)));
  const { from, to } = parsed.subject;
  const all = [...tokens.slice(from, to), ...tokens.slice(rel + 1, end < 0 ? tokens.length : end)];
  return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
}

/** “It was a strike that closed the mill”: nothing but the strike is meant. */
const isEmptySubject = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:it|this|that|there)$/u.test(tokens[0]?.lower ?? "") &&
  (tokens[verb]?.lower !== "is" || !/^an?$/u.test(tokens[verb + 1]?.lower ?? ""));
