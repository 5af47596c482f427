import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import type { Mention, Owner } from "./mention.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** How old somebody was who died: “died at the age of 69”, “died aged 69”, “was 71 when she died”. */
export function agesIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    const { value } = token;
    const isAge = value?.kind === "number" || (value?.kind === "measure" && value.unit === "years");
    const owner = isAge ? (atAge(passage, i, resolver) ?? ofDeath(passage, i, resolver)) : null;
    const answer = owner && answerOfValue(token, record.sentence);
    if (!isAge || !answer) return [];
    const told = { property: "age die", aspect: "", owner, stance: "whole", isLasting: true } as const;
    return toldIn(passage, { token, span: value.core, answer }, told) ?? [];
  });
}

/** “She died in Bern at the age of 69”, “died in Bern in 1891, at 44” */
function atAge(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const [age, before, token] = passage.tokens.slice(Math.max(0, i - 2), i + 1);
  const next = passage.tokens[i + 1];
  const isBare =
    age?.tag === "comma" && before?.lower === "at" && (!next || /^(?:comma|semicolon|other)$/u.test(next.tag));
  const isAge = isBare || before?.lower === "aged" || (age?.lower === "age" && before?.lower === "of");
  const clause = isAge && token ? clauseOf(passage, token) : null;
  return clause?.verb?.base === "die" ? subjectOf(clause, resolver, passage) : null;
}

/** “She was 71 when she died”, “was 71 when a stroke killed her” */
function ofDeath(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const rest = passage.tokens.slice(i + 1).filter(({ lower }) => lower !== "old");
  const [when, who, died] = rest;
  const clause = passage.tokens[i] ? clauseOf(passage, passage.tokens[i]) : null;
  const kills = rest.findIndex(({ lower }) => lower === "killed");
  const isKilled = kills > 1 && kills < REACH && /^(?:him|her)$/u.test(rest[kills + 1]?.lower ?? "");
  const isOld = when?.lower === "when" && ((died?.lower === "died" && isPronoun(who)) || isKilled);
  return isOld && clause?.verb?.isCopula ? subjectOf(clause, resolver, passage) : null;
}

/** So many words tell what killed somebody. */
const REACH = 6;

const isPronoun = (token: Token | undefined): boolean => /^(?:he|she)$/u.test(token?.lower ?? "");
