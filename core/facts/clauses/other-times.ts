import type { Token } from "./token.ts";

/** “What is now Norfolk”, “what became the Great Western Railway”: where the name begins by which a thing goes otherwise. */
export function behindOther(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== "what") return null;
  const words = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  const length = [4, 3, 2, 1].find((count) => otherwise.test(words.slice(0, count).join(" ")));
  return length === undefined ? null : at + 1 + length;
}

const otherwise =
  /^(?:(?:is|are) (?:now|today)|(?:was|were) then|(?:later )?became|would (?:later |one day )?become)$/u;
