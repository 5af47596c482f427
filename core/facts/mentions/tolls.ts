import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import { answerOfValue } from "../slots/answer.ts";
import { countedBehind } from "./counted.ts";
import type { Mention, Stance } from "./mention.ts";
import type { Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** How many died of something, in whatever words: “killed 136 miners”, “the 163 men who died”, “52 dead”. */
export function tollsIn(passage: Passage): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "number" || isFurther(tokens, i) || !isToll(tokens, i)) return [];
    const answer = answerOfValue(token, record.sentence);
    const stance: Stance = /^(?:the|all)$/u.test(tokens[i - 1]?.lower ?? "") ? "definite" : "whole";
    const told = { property: TOLL, aspect: "", owner: null, stance, isLasting: true };
    return answer?.kind === "count" ? (toldIn(passage, { token, span: token.value.core, answer }, told) ?? []) : [];
  });
}

export const TOLL = "toll";

const died =
  /^(?:(?:were|was|had been) (?:killed|drowned|slain)|who (?:had )?(?:died|drowned|perished|fell)|who were killed|(?:had )?(?:died|drowned|perished)|lost their lives|dead\b|deaths\b|lives (?:were )?lost)\b/u;
const kills = /^(?:killed|killing|drowned|drowning|kills)$/u;

function isToll(tokens: readonly Token[], i: number): boolean {
  const counted = countedBehind(tokens, i);
  const behind = (at: number) =>
    tokens
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(" ");
  const before = tokens[i - 1]?.lower ?? "";
  const to = isOfAll(tokens, i) ? i + 4 : (counted?.to ?? i + 1);
  for (let at = i + 1; at <= to; at++) if (died.test(behind(at))) return true;
  if (counted?.thing === "live") return /^(?:cost|costing|claimed|took)$/u.test(before);
  return counted !== null && kills.test(before);
}

/** “Another 52”, “including 14 members of staff” */
const isFurther = (tokens: readonly Token[], i: number): boolean =>
  !isOfAll(tokens, i) &&
  (/^(?:another|further|including|among|of|other|more|first|last|whom|and)$/u.test(tokens[i - 1]?.lower ?? "") ||
    /^(?:of|more|others?|further)$/u.test(tokens[i + 1]?.lower ?? ""));

/** “Twenty-two of the crew”: nobody counts the rest of the dead, who were none of it. */
const isOfAll = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && /^of the (?:crew|passengers|men|sailors|people)$/u.test(textOf(tokens.slice(i + 1, i + 4)));

const textOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(" ");

const persons =
  /^(?:number|of|total|people|persons|workers|men|soldiers|sailors|miners|civilians|passengers|children|labourers|crew)$/u;

/** Whether an entry of a table is called after those who died: “Killed in the attack”, “Workers killed”, “Deaths”. */
export const isTollNamed = (words: readonly string[]): boolean =>
  /^(?:killed|dead|deaths|victims|drowned)$/u.test(words.find((word) => !persons.test(word)) ?? "");
