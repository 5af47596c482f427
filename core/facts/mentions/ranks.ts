import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfText } from "../slots/answer.ts";
import type { Mention, Owner } from "./mention.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { rankNamed } from "./superlatives.ts";
import { toldIn } from "./told-in.ts";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Where something stands among its like: “is the third largest city in Denmark”, “the largest city in Denmark” for the first. */
export function ranksIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens } = passage;
  return gathered(tokens, (token, i) => {
    const superlative = rankNamed(token.lower);
    if (superlative === undefined) return [];
    const rank = ordinals.indexOf(tokens[i - 1]?.lower ?? "") + 1;
    const from = rank > 0 ? i - 1 : i;
    const place = placeAt(tokens, i);
    if (place === null || tokens[from - 1]?.lower !== "the") return [];
    const owner = ownerAt(passage, from - 1, resolver);
    const span = { start: tokens[from]?.start ?? token.start, end: token.end };
    const told = { property: `rank ${superlative}`, aspect: place, owner, stance: "whole", isLasting: false } as const;
    const name = passage.record.sentence.text.slice(span.start, span.end);
    const answer = { ...answerOfText("count", name), value: rank || 1, amount: rank || 1 };
    return owner ? (toldIn(passage, { token, span, answer }, told) ?? []) : [];
  });
}

/** “City in Denmark”: among what it is so; null where the words do not tell, or tell when. */
function placeAt(tokens: readonly Token[], i: number): string | null {
  const to = tokens.findIndex(({ tag }, at) => at > i && tag !== "noun" && tag !== "adj");
  const [link, ...rest] = tokens.slice(to);
  if (to <= i + 1 || !/^(?:in|of|on)$/u.test(link?.lower ?? "")) return null;
  const named = rest.filter(({ tag }, at) => at > 0 || tag !== "det");
  const [name] = named;
  if (!name || !/^(?:name|noun)$/u.test(name.tag)) return null;
  return [...tokens.slice(i + 1, to), name].map(({ lower }) => lower).join(" ");
}

/** “It is the third largest city”, “as the third largest city, it has …”, “Aldenport, the third largest city, has …” */
function ownerAt(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const [before, article] = [passage.tokens[at - 1], passage.tokens[at]];
  const clause = article ? clauseOf(passage, article) : null;
  if (!clause) return null;
  const isPredicate = clause.verb?.isCopula === true && before?.start === clause.verb.main.start;
  const isFirst = at === 0 || (at === 1 && before?.lower === "as");
  const isAside = before?.tag === "comma" && clause.verb === null;
  return (isPredicate && !clause.verb.isNegated && !clause.verb.isModal) || isFirst || isAside
    ? subjectOf(clause, resolver, passage)
    : null;
}
