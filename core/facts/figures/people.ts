import type { Token } from "../clauses/token.ts";
import { countedBehind } from "../mentions/counted.ts";
import { segmentAt } from "./surroundings.ts";
import { stemOf } from "./stems.ts";

/** What happened to people who are counted. */
export type Fate = "died" | "saved" | "driven out";

const people = new Set(
  "people person inhabitant resident man men woman women survivor passenger citizen soul victim worker labourer soldier child children sailor miner civilian prisoner refugee family life live".split(
    " ",
  ),
);

const fates: readonly (readonly [Fate, RegExp])[] = [
  [
    "died",
    /\b(?:kill|die|perish|drown|trample|slay|shoot|lose (?:their|his) life|(?:cost|claim|take) (?:\p{L}+ )?\S+ li[fv]e|dead|death)\b/u,
  ],
  ["saved", /\b(?:rescue|save|survive|survivor|catch)\b/u],
  [
    "driven out",
    /\b(?:evict|expel|displace|resettle|deport|uproot|(?:be (?!let|help|set)\p{Ll}+|force|drive|throw|turn) out)\b/u,
  ],
];

/** What befell those whom the number at `i` counts; null where it counts none, or nothing befell them. */
export function fateAt(tokens: readonly Token[], i: number): Fate | null {
  const counted = countedBehind(tokens, i);
  if (counted ? !people.has(counted.thing) : !/^(?:aux|verb)$/u.test(tokens[i + 1]?.tag ?? "")) return null;
  if (counted?.thing === "survivor") return "saved";
  // “45 people, many of them children, died”
  const isCut = tokens[counted?.to ?? i + 1]?.tag === "comma";
  const again = isCut ? tokens.findIndex(({ tag }, at) => at > (counted?.to ?? i) + 1 && tag === "comma") : -1;
  const told = [...segmentAt(tokens, i), ...(again < 0 ? [] : tokens.slice(again + 1, again + 4))]
    .map(({ lower }) => stemOf(lower))
    .join(" ");
  return fates.find(([, pattern]) => pattern.test(told))?.[0] ?? null;
}
