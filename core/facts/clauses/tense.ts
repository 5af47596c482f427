import type { Token } from "./token.ts";
import { isFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";

/** Whether the first verb of a sentence is in the past; of the present only what a form of “be” and the perfect tell is certain. */
export function tenseOf(tokens: readonly Token[]): boolean | null {
  const group = firstFinite(tokens);
  if (!group) return null;
  const isPerfect = group.isPerfect && /^(?:has|have)$/u.test(group.auxiliaries[0]?.lower ?? "");
  return group.isPast || (group.isCopula || isPerfect ? false : null);
}

/** Whether a sentence tells of today around a participle, which has no time of its own: “a board, led by Holm, decides”. */
export function isToldOfToday(tokens: readonly Token[], participle: Token | undefined): boolean {
  const group = firstFinite(tokens.filter((token) => token !== participle));
  return group !== null && !group.isPast && (group.isCopula || group.form === "third");
}

const firstFinite = (tokens: readonly Token[]): VerbGroup | null =>
  tokens
    .map(({ tag }, i): VerbGroup | null => {
      const before = tokens[i - 1];
      // “The most admired of its halls is …”
      const isQuality = () => tokens[i - 2]?.lower === "the" && /^(?:most|least|best)$/u.test(before?.lower ?? "");
      const isVerb = tag === "verb" || tag === "aux";
      const isStart = isVerb && before?.tag !== "aux" && before?.tag !== "to" && !isQuality();
      const found = isStart ? verbGroupAt(tokens, i) : null;
      return found && isFinite(found) && !found.isModal ? found : null;
    })
    .find((found) => found !== null) ?? null;
