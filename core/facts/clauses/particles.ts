import { readVerb } from "../verb-forms.ts";
import type { Token } from "./token.ts";

/** Whether a preposition belongs to the verb in front of it, and to nothing behind. */
export const isParticle = (tokens: readonly Token[], i: number): boolean => isParted(tokens, i) || isWayGone(tokens, i);

/** “Took her on as a clerk”, “put it up at Bath”: a particle behind the object of its verb. */
const isParted = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === "prep" &&
  /^(?:on|up|down|off|over)$/u.test(tokens[i].lower) &&
  /^(?:pron|name|noun)$/u.test(tokens[i - 1]?.tag ?? "") &&
  /^(?:as|by|at|in|until|since|for|during)$/u.test(tokens[i + 1]?.lower ?? "");

/** “Went up to Bath”, “sailed down to the sea”: a way, and behind it where it leads. */
const isWayGone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === "prep" &&
  /^(?:up|down|over|on|off|across|back|out)$/u.test(tokens[i].lower) &&
  /^(?:go|move|come|sail|travel|walk|ride|climb|run|drive|march|fly|return|set|head)$/u.test(
    tokens[i - 1]?.tag === "verb" ? (readVerb(tokens[i - 1]?.lower ?? "")?.base ?? "") : "",
  ) &&
  /^(?:to|from|into|towards?)$/u.test(tokens[i + 1]?.lower ?? "") &&
  tokens[i + 1]?.tag === "prep";
