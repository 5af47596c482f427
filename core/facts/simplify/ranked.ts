import { gathered } from "../../base/gathered.ts";
import { isToldOfToday } from "../clauses/tense.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { sentenceOf, silent, type Derived } from "./derived.ts";
import { lastBefore } from "./heads.ts";
import { ends, hasVerb } from "./surroundings.ts";

/** “Mount Holm, at 643 metres the highest of the hills, bears a mast”: what it is, and how high. */
export function ranked(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ tag }, comma): Derived[] => {
    if (tag !== "comma" || !isRankBehind(tokens, comma)) return [];
    const head = lastBefore(tokens, comma);
    const end = tokens.findIndex((token, i) => i > comma && (token.tag === "comma" || ends.has(token.tag)));
    const to = end < 0 ? tokens.length : end;
    const last = tokens[(head?.to ?? 0) - 1];
    if (!head || !last || hasVerb(tokens, comma + 1, to)) return [];
    // A peak that is told of in the past is there still, and a hall may be gone.
    if (!isToldOfToday([...tokens.slice(0, comma), ...tokens.slice(to)], undefined)) return [];
    const all = [
      ...tokens.slice(comma + 1, comma + 3),
      ...tokens.slice(comma, comma + 1),
      ...tokens.slice(head.from, head.to),
      silent(last.end, "is"),
      ...tokens.slice(comma + 3, to),
    ];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}

/** “At 643 metres the highest”, “with 900 pupils the largest”. */
const isRankBehind = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 1]?.lower === "at" &&
  tokens[comma + 2]?.value?.kind === "measure" &&
  tokens[comma + 3]?.lower === "the" &&
  /^(?:second|third|fourth|fifth|most|\p{L}+est)$/u.test(tokens[comma + 4]?.lower ?? "");
