import { phraseAt } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";

const copulas = new Set(["was", "were", "is", "are"]);

/** “She was a schoolgirl on 4 May 1945”: whoever is one on a day is one on the next as well, so that the day tells nothing. */
export const tellsStateOfDay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => {
    if (isOfAge(tokens, i)) return true;
    const isState = copulas.has(lower) && /^an?$/u.test(tokens[i + 1]?.lower ?? "");
    const state = isState ? phraseAt(tokens, i + 1) : null;
    const day = state && tokens[state.to]?.lower === "on" ? tokens[state.to + 1]?.value : null;
    return day?.kind === "date" && day.day !== null;
  });

/** “Her sister was only a toddler”: nobody is one for long. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
  if (!copulas.has(tokens[at]?.lower ?? "")) return false;
  const article = tokens[at + 1]?.tag === "adv" ? at + 2 : at + 1;
  const isAlone = !/^(?:noun|prep|rel|genitive)$/u.test(tokens[article + 2]?.tag ?? "");
  return (
    /^an?$/u.test(tokens[article]?.lower ?? "") &&
    isAlone &&
    /^(?:toddler|baby|infant|newborn|child|teenager|schoolboy|schoolgirl)$/u.test(tokens[article + 1]?.lower ?? "")
  );
}
