import type { Token } from "../clauses/token.ts";
import { countedBehind } from "../mentions/counted.ts";
import { having, isOfRange, isOfSome } from "../mentions/counts.ts";
import { periodAt } from "../mentions/rates.ts";
import { stemsIn } from "./stems.ts";
import { readVerb } from "../verb-forms.ts";

/** What a number counts, and of how many. */
export interface CountedThings {
  readonly thing: string;
  readonly aspect: string;
  readonly isPart: boolean;
  /** Whether somebody did it so often: “won 34 cups”. */
  readonly isDone: boolean;
  /** What is said of them alone: “share” of “the ten countries that share it”. */
  readonly narrowedBy: readonly string[];
}

/** Whoever won 34 cups may win 47 another time. */
function isOnceMore(before: Token | undefined): boolean {
  const base = before?.tag === "verb" ? readVerb(before.lower)?.base : undefined;
  return base !== undefined && !having.has(base);
}

/** So many words a share has: “three boats in four”. */
const SHARE = 4;

/** “From 6 to 31”, “grew to 31” and “three or four”; whoever gives work to 40 people gives it to all of them. */
export function isRange(tokens: readonly Token[], i: number): boolean {
  const [last, before] = [tokens[i - 2], tokens[i - 1]];
  if (!isOfRange(tokens, i)) return false;
  if (before?.lower === "to") return /^(?:verb|value)$/u.test(last?.tag ?? "");
  return (
    before?.lower !== "from" ||
    tokens.slice(i + 1, i + REACH).some(({ lower }, at, behind) => lower === "to" && behind[at + 1]?.value)
  );
}

const REACH = 5;

/** “Three boats in four” */
const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i + 1, i + SHARE)
    .some(({ lower }, at, behind) => /^(?:in|of)$/u.test(lower) && at > 0 && behind[at + 1]?.value?.kind === "number");

const left = /\b(?:surviving|remaining|preserved)\b/gu;

/** What the number at `i` counts: “240 steps”, “26 of its towers”; null for further ones, for rates and for ranges. */
export function countedAt(tokens: readonly Token[], i: number): CountedThings | null {
  const [of, whose] = tokens.slice(i + 1, i + 3);
  if (periodAt(tokens, i) !== null || isRange(tokens, i) || isShare(tokens, i)) return null;
  const isDone = isOnceMore(tokens[i - 1]);
  if (of?.lower === "of" && /^(?:its|the|their|his|her)$/u.test(whose?.lower ?? "")) {
    const some = countedBehind(tokens, i + 2);
    return some && { ...some, isDone, isPart: tokens[i - 1]?.lower !== "all", narrowedBy: [] };
  }
  const counted = isOfSome(tokens, i) ? null : countedBehind(tokens, i);
  if (!counted) return null;
  const aspect = counted.aspect.replace(left, "").trim();
  const narrowedBy = narrowingAt(tokens, counted.to);
  return { thing: counted.thing, isDone, aspect, isPart: aspect !== counted.aspect, narrowedBy };
}

/** “The three sons she gave high posts” may be some of four: only what else is told of all makes them the same. */
function narrowingAt(tokens: readonly Token[], to: number): readonly string[] {
  const [first, second] = tokens.slice(to, to + 2);
  const isNarrowed =
    /^(?:pron|rel)$/u.test(first?.tag ?? "") || (/^(?:name|det)$/u.test(first?.tag ?? "") && second?.tag === "verb");
  const end = tokens.findIndex(({ tag }, at) => at > to && /^(?:comma|semicolon|other)$/u.test(tag));
  return isNarrowed ? stemsIn(tokens.slice(to, end < 0 ? tokens.length : end).filter(({ tag }) => tag === "verb")) : [];
}
