import type { Token } from "./token.ts";

const direction = /^(?:north|south|east|west)(?:-?(?:east|west))?$/u;
const distance = /^(?:upstream|downstream|outskirts|edge|kilomet(?:re|er)s|miles|hours|minutes)$/u;

/**
 * Whether what begins at `at` only tells where something else lies. Behind “a town ten miles south of Bath, which …” and
 * “a town near Bath, which …” the town may be meant.
 */
export function isWhereabouts(tokens: readonly Token[], at: number): boolean {
  const [before, preposition] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (/^(?:near|outside|opposite)$/u.test(preposition)) return true;
  const isFar = distance.test(before) || tokens[at - 2]?.value?.kind === "measure";
  return /^(?:of|from)$/u.test(preposition) && (direction.test(before) || isFar);
}
