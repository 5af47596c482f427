import { reads } from "./readings.ts";
import type { Token } from "./token.ts";

/** “He sewed in Marle, then, from 1972, lived in Bath”: the word joins what the same subject did later, as “and” would. */
export function isJoiningThen(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== "then" || tokens[i - 1]?.tag !== "comma") return false;
  const isParted = tokens[i + 1]?.tag === "comma";
  const from = isParted ? i + 2 : i + 1;
  const isTimed = tokens[from]?.tag === "prep" && times.test(tokens[from + 1]?.value?.kind ?? "");
  const behind = isTimed ? from + 2 : from;
  const verb = tokens[tokens[behind]?.tag === "comma" ? behind + 1 : behind];
  // A tagger takes “lived” for a quality there.
  return /^(?:verb|adj)$/u.test(verb?.tag ?? "") && verb !== undefined && reads(verb, "past", "third");
}

const times = /^(?:year|date|decade)$/u;
