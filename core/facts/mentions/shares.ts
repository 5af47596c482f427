import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import { answerOfValue } from "../slots/answer.ts";
import { countedNoun } from "./counted.ts";
import type { Mention } from "./mention.ts";
import { clauseOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** How many of a hundred: “38 per cent of its people were born abroad”. Shares are of one thing where the same is said of them. */
export function sharesIn(passage: Passage): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "percent" || /^(?:by|to|from|than|another)$/u.test(tokens[i - 1]?.lower ?? "")) return [];
    const clause = clauseOf(passage, token);
    const answer = answerOfValue(token, record.sentence);
    if (!answer || !clause?.verb || clause.verb.isModal || clause.verb.isNegated) return [];
    const words = [...new Set(clause.sentence.tokens.flatMap(wordOf))].sort();
    if (words.length < LEAST) return [];
    const told = { owner: null, stance: "whole", isLasting: false } as const;
    const aspect = words.join(" ");
    return toldIn(passage, { token, span: token.value.core, answer }, { property: "share", aspect, ...told }) ?? [];
  });
}

/** “Of them, 12 per cent are …” tells too little. */
const LEAST = 2;

const small = new Set("now today about only still roughly nearly almost alone people".split(" "));

function wordOf({ tag, lower, value }: Token): string[] {
  if (value || !/^(?:noun|name|adj|verb|adv)$/u.test(tag)) return [];
  const word = tag === "noun" ? countedNoun(lower) : lower;
  return small.has(word) ? (word === "people" ? ["inhabitant"] : []) : [word];
}
