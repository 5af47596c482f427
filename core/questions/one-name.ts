import { identityText } from "../facts/relation-key.ts";

/** “James Goble” and “James Francis Goble”: all words of the shorter name stand in the longer one. */
export function areOneName(one: string, other: string): boolean {
  const [a, b] = [identityText(one).split(" "), identityText(other).split(" ")];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}
