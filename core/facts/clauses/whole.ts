import type { Token } from "./token.ts";

/** Behind “as a whole” of “the lake as a whole became …”: all of it is what the words in front mean by themselves. */
export function behindWhole(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return words.join(" ") === "as a whole" ? at + 3 : at;
}
