import type { Token } from "../clauses/token.ts";
import { segmentAt } from "./surroundings.ts";

const unsure =
  /^(?:would|could|should|might|may|plan|plans|planned|proposed|expected|intended|originally|formerly|once|if|until|grew|grown|rose|risen|fell|fallen)$/u;

const average = /^(?:average|averages|averaged|mean|typical|record|peak|maximum|minimum)$/u;

/** Whether words tell of what there is in the middle, or at most: “its average depth”. */
export const isOfAverage = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => average.test(lower));

/** “Five of them in the first year”: then, and not in all. */
const early = /\bin (?:the|its|his|her|their) (?:first|last|early|later)\b/u;

/** What was only planned, or is so of another time, is at odds with nothing; “the 20 towers” are there, whatever one may do. */
export function isUnsure(tokens: readonly Token[], i: number): boolean {
  const words = segmentAt(tokens, i).map(({ lower }) => lower);
  const isDefinite = /^(?:the|all)$/u.test(tokens[i - 1]?.lower ?? "");
  return early.test(words.join(" ")) || (!isDefinite && words.some((word) => unsure.test(word)));
}
