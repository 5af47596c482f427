import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import { phraseAt, phraseListAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";
import { ends } from "./surroundings.ts";

/** “It is a town in the north of Jutland and the seat of the county”: what it is besides. */
export function predicates(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const leading = parseLeading(tokens);
  const parsed = leading.args.length === 0 ? parseSubject(tokens, leading.to) : null;
  const verb = parsed && verbGroupAt(tokens, parsed.to);
  if (!parsed || !verb?.isCopula || verb.auxiliaries.length > 0 || tokens[verb.to]?.tag !== "det") return [];
  const end = tokens.findIndex(({ tag }, i) => i > verb.to && ends.has(tag));
  const to = end < 0 ? tokens.length : end;
  const and = tokens.findIndex(({ lower }, i) => i > verb.to && i < to && lower === "and");
  const isPlain = tokens.slice(verb.to, and).every(({ tag }) => inside.has(tag));
  if (and < 0 || !isPlain || !isAnotherNature(tokens, and + 1, to)) return [];
  const { from, to: behind } = parsed.subject;
  const be = quiet(tokens[and]?.end ?? 0, verb.main.lower, "aux");
  const own = [...tokens.slice(from, behind), be, ...tokens.slice(and + 1, to)];
  const first = tokens[and - 1]?.tag === "comma" ? and - 1 : and;
  const rest = [...tokens.slice(0, first), ...tokens.slice(to)];
  const alone: Derived = { sentence: sentenceOf(sentence, rest), origin: "main", isNarrowed: false };
  // “And the tallest in the world” has no noun of its own.
  if (isRankAlone(tokens, and + 1)) return [alone];
  return [alone, { sentence: sentenceOf(sentence, own), origin: "relative", isNarrowed: false }];
}

/** “The tallest in the world”: a rank of the same kind. */
const isRankAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "the" && /^\p{Ll}{3,}est$/u.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.tag === "prep";

const inside = new Set(["det", "adj", "noun", "name", "prep", "comma", "genitive", "adv", "value"]);

/** Nouns for what only one thing is of another: what stands behind “of the east and” is no second of these. */
const natures =
  /^(?:cent(?:re|er)|capital|seat|home|birthplace|headquarters|founder|author|source|site|member|leader|winner|head|hub|burial-place|namesake|successor|child|daughter|son|father|mother)$/u;

/** “The administrative centre of the region”, “the largest source of income”, up to the end. */
function isAnotherNature(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = phraseAt(tokens, from);
  const words = phrase ? tokens.slice(phrase.from, phrase.coreTo) : [];
  const head = phrase?.head;
  if (isRankAlone(tokens, from)) return true;
  if (!phrase || head?.tag !== "noun" || !/^(?:the|an?)$/u.test(words[0]?.lower ?? "")) return false;
  const isRanked = words.some(({ lower }) => /(?:est|first|second|third|oldest|only|most)$/u.test(lower));
  const isNature = natures.test(head.lower) || isCalling(head.lower) || isRole(head.lower);
  let at = phrase.to;
  while (tokens[at]?.tag === "prep") {
    const inner = phraseListAt(tokens, at + 1);
    if (!inner) return false;
    at = inner.to;
  }
  return (isRanked || isNature) && at === to && phrase.coreTo < to;
}
