import type { Token } from "../clauses/token.ts";
import { countedBehind } from "../mentions/counted.ts";
import { having, isOfRange, isOfSome } from "../mentions/counts.ts";
import { periodAt } from "../mentions/rates.ts";
import { readVerb } from "../verb-forms.ts";

/** What a number counts, and of how many. */
export interface CountedThings {
  readonly thing: string;
  readonly aspect: string;
  readonly isPart: boolean;
}

/** Whoever won 34 cups may win 47 another time. */
function isOnceMore(before: Token | undefined): boolean {
  const base = before?.tag === "verb" ? readVerb(before.lower)?.base : undefined;
  return base !== undefined && !having.has(base);
}

const left = /\b(?:surviving|remaining|preserved)\b/gu;

/** What the number at `i` counts: “240 steps”, “26 of its towers”; null for further ones, for rates and for ranges. */
export function countedAt(tokens: readonly Token[], i: number): CountedThings | null {
  const [of, whose] = tokens.slice(i + 1, i + 3);
  if (periodAt(tokens, i) !== null || isOfRange(tokens, i) || isOnceMore(tokens[i - 1])) return null;
  if (of?.lower === "of" && /^(?:its|the|their|his|her)$/u.test(whose?.lower ?? "")) {
    const some = countedBehind(tokens, i + 2);
    return some && { ...some, isPart: true };
  }
  const counted = isOfSome(tokens, i) ? null : countedBehind(tokens, i);
  if (!counted || isNarrowed(tokens, counted.to)) return null;
  const aspect = counted.aspect.replace(left, "").trim();
  return { thing: counted.thing, aspect, isPart: aspect !== counted.aspect };
}

/** “The three sons she gave high posts”: perhaps not all of them. */
const isNarrowed = (tokens: readonly Token[], to: number): boolean =>
  /^(?:pron|rel)$/u.test(tokens[to]?.tag ?? "") ||
  (/^(?:name|det)$/u.test(tokens[to]?.tag ?? "") && tokens[to + 1]?.tag === "verb");
