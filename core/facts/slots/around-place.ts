import type { Answer } from "../askable.ts";
import type { Token } from "../clauses/token.ts";

const wide = /^(?:country|continent|region|county|province|island|.* state)$/u;

/** “Was signed in Marle in Norway”: in which land a place lies is told in passing, and who knows the place knows it. */
export function isAroundPlace(tokens: readonly Token[], index: number, { place }: Answer): boolean {
  const [before, inside] = [tokens[index - 1], tokens[index - 2]];
  if (!wide.test(place?.sort ?? "") || before?.lower !== "in" || inside?.tag !== "name" || inside.isQuoted)
    return false;
  const behind = tokens.slice(0, index - 2).findLast(({ tag }) => tag !== "det" && tag !== "adj");
  return /^(?:in|at|from|to|near|into|outside)$/u.test(behind?.lower ?? "");
}
