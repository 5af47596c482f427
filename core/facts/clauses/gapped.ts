import { phraseAt } from "./phrase.ts";
import type { Token } from "./token.ts";

const times = new Set(["year", "date", "decade", "century"]);

/** “It left for York in 1966 | and, in 1989, for Bath”: a second place with its own time, for which the verb is not said again. */
export function isGappedAt(tokens: readonly Token[], conjunction: number): boolean {
  const pair = phrasesFrom(tokens, conjunction + 1);
  const place = pair.find(({ isTime }) => !isTime);
  if (pair.length !== 2 || !place || pair.every(({ isTime }) => !isTime)) return false;
  const before = tokens.slice(0, conjunction);
  const isTimed = before.some(({ value }, i) => times.has(value?.kind ?? "") && before[i - 1]?.tag === "prep");
  return isTimed && before.some(({ tag, lower }) => tag === "prep" && lower === place.preposition);
}

/** The phrases with a preposition that stand here, with or without commas around them. */
function phrasesFrom(tokens: readonly Token[], from: number): { preposition: string; isTime: boolean }[] {
  const found: { preposition: string; isTime: boolean }[] = [];
  let at = tokens[from]?.tag === "comma" ? from + 1 : from;
  for (let preposition = tokens[at]; preposition?.tag === "prep" && found.length < 2; preposition = tokens[at]) {
    const phrase = phraseAt(tokens, at + 1);
    if (!phrase) break;
    found.push({ preposition: preposition.lower, isTime: times.has(phrase.head.value?.kind ?? "") });
    at = tokens[phrase.to]?.tag === "comma" ? phrase.to + 1 : phrase.to;
  }
  return found;
}
