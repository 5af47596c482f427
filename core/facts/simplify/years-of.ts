import { gathered } from "../../base/gathered.ts";
import { isClauseAt } from "../clauses/boundary.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";

/** “They left in May 1939, the year in which Ada Marsh built the mill”: what else happened in that year. */
export function yearsOf(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, (token, comma): Derived[] => {
    const time = token.tag === "comma" ? yearBefore(tokens, comma) : null;
    const start = time && startOfClause(tokens, comma + 1);
    if (time === null || start === null) return [];
    const end = tokens.findIndex(
      ({ tag }, i) => i > start && ["comma", "semicolon", "colon", "dash", "other", "sub"].includes(tag),
    );
    const own = tokens.slice(start, end < 0 ? tokens.length : end);
    return [{ sentence: sentenceOf(sentence, [...time, ...own]), origin: "subordinate", isNarrowed: false }];
  });
}

/** “In 1939,” where a year alone stands right before the comma; a month would be that of one of the two. */
function yearBefore(tokens: readonly Token[], comma: number): Token[] | null {
  const [preposition, time] = [tokens[comma - 2], tokens[comma - 1]];
  const year = /\d{3,4}$/u.exec(time?.text ?? "")?.[0];
  if (preposition?.lower !== "in" || time?.value?.kind !== "year" || year !== time.text) return null;
  return [preposition, time, quiet(time.end, ",", "comma")];
}

/** Where the clause begins behind “the year in which”, “the year that”, “the year when” or “the year”. */
function startOfClause(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== "the" || tokens[at + 1]?.lower !== "year") return null;
  const [first, second] = [tokens[at + 2]?.lower ?? "", tokens[at + 3]?.lower ?? ""];
  const to = first === "in" && second === "which" ? at + 4 : /^(?:that|when)$/u.test(first) ? at + 3 : at + 2;
  return isClauseAt(tokens, to, "subject") ? to : null;
}
