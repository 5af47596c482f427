import { shuffled, type Random } from "../../base/random.ts";
import type { Answer } from "../../facts/askable.ts";
import { shareNamed, wordedShares } from "../../facts/share-table.ts";

/** Nearer shares may be meant by the same rounding: “a third” for 36 per cent, and “two fifths” as well. */
const LEAST_APART = 0.09;

/** Three other shares in words, far enough from the key; null where it is only a bound, or where there are not three. */
export function shareLures({ text, bound }: Answer, draw: Random): string[] | null {
  const key = shareNamed(text);
  if (!key || bound === "more" || bound === "less") return null;
  const others = wordedShares.filter(({ value }) => Math.abs(value - key.value) >= LEAST_APART);
  const chosen = shuffled(others, draw).slice(0, 3);
  const isHyphened = text.includes("-");
  return chosen.length < 3 ? null : chosen.map(({ words }) => (isHyphened ? words.replace(/(?<!^a) /u, "-") : words));
}
