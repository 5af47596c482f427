import type { Origin } from "./clause.ts";
import type { PhraseList, Range } from "./phrase.ts";
import type { Token } from "./token.ts";
import { verbGroupAt } from "./verb-group.ts";

interface Side {
  readonly range: Range;
  readonly origin: Origin;
}

/** Whether what stands beside the last of a row is told of that one alone: “Ada Holm and Karl Lund, a weaver, …”. */
export function isOfLast(tokens: readonly Token[], { phrases }: PhraseList, side: Side): boolean {
  if (phrases.length < 2) return false;
  if (side.origin === "apposition") return isOne(tokens[side.range.from]);
  // “Ada Holm, a weaver, and Karl Lund, who had …”: each with what is said of her or him.
  const isSaidOfEach = phrases.some(
    ({ from }, i) =>
      i > 0 && isOne(tokens[from]) && tokens[from - 1]?.tag === "comma" && phrases[i - 1]?.head.tag === "name",
  );
  return isSaidOfEach || (side.origin === "relative" && isToldOfOne(tokens, side.range));
}

const isOne = (token: Token | undefined): boolean => /^an?$/u.test(token?.lower ?? "");

/** “…, who was …”, “…, who had been a nurse”: by the verb, or by what they would all be, one. */
function isToldOfOne(tokens: readonly Token[], { from }: Range): boolean {
  const verb = verbGroupAt(tokens, from);
  if (/^(?:is|was|has|does)$/u.test(tokens[from]?.lower ?? "")) return true;
  return verb?.base === "be" && !verb.isPassive && isOne(tokens[verb.to]);
}
