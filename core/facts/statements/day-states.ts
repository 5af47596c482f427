import { phraseAt } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";

const copulas = new Set(["was", "were", "is", "are"]);

/** “She was a schoolgirl on 4 May 1945”: whoever is one on a day is one on the next as well, so that the day tells nothing. */
export const tellsStateOfDay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => {
    const isState = copulas.has(lower) && /^an?$/u.test(tokens[i + 1]?.lower ?? "");
    const state = isState ? phraseAt(tokens, i + 1) : null;
    const day = state && tokens[state.to]?.lower === "on" ? tokens[state.to + 1]?.value : null;
    return day?.kind === "date" && day.day !== null;
  });
