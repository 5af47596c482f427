import { once } from "../../base/once.ts";
import { perObject } from "../../base/per-object.ts";
import type { Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import type { Figure } from "./figure.ts";
import { senseOf } from "./senses.ts";
import { stemsIn } from "./stems.ts";

const stemsOf = perObject((tokens: readonly Token[]): readonly string[] => stemsIn(tokens).map(senseOf));

const ends: ReadonlySet<Token["tag"]> = new Set(["comma", "semicolon", "colon", "dash"]);

/** The tokens from one comma, colon or dash to the next. */
export function segmentAt(tokens: readonly Token[], i: number): readonly Token[] {
  const isEnd = ({ tag }: Token) => ends.has(tag);
  const from = tokens.slice(0, i).findLastIndex(isEnd) + 1;
  const to = tokens.findIndex((token, at) => at > i && isEnd(token));
  return tokens.slice(from, to < 0 ? tokens.length : to);
}

/** How much the words weigh that stand in one part of a sentence with a figure, elsewhere in it, and in front of it. */
const [SEGMENT, SENTENCE, BEFORE, LONG_BEFORE] = [1, 0.6, 0.5, 0.3];

/** So many tokens on each side are right beside a figure. */
const NEAR = 5;

/** What is told around the token at `i` of the sentence at `at`. */
export function surroundingsOf(
  records: readonly SentenceRecord[],
  at: number,
  i: number,
): Pick<Figure, "words" | "near"> {
  const tokens = records[at]?.sentence.tokens ?? [];
  return {
    near: once(() => new Set(stemsIn(tokens.slice(Math.max(0, i - NEAR), i + NEAR + 1)).map(senseOf))),
    words: once(() => {
      const words = new Map<string, number>();
      const put = (stems: readonly string[], weight: number) => {
        for (const stem of stems) if ((words.get(stem) ?? 0) < weight) words.set(stem, weight);
      };
      put(stemsIn(segmentAt(tokens, i)).map(senseOf), SEGMENT);
      put(stemsOf(tokens), SENTENCE);
      const before = [records[at - 1], records[at - 2]].map((record) =>
        record && record.block === records[at]?.block ? stemsOf(record.sentence.tokens) : [],
      );
      put(before[0] ?? [], BEFORE);
      put(before[1] ?? [], LONG_BEFORE);
      return words;
    }),
  };
}

/** A word that two figures share stands in two sentences at least. */
const FEWEST = 2;

/** How telling a word is, from 1 for one that stands in two sentences down to 0 for one that stands in all. */
export function raritiesIn(records: readonly SentenceRecord[]): (stem: string) => number {
  const counts = once(() => {
    const found = new Map<string, number>();
    for (const { sentence } of records)
      for (const stem of new Set(stemsOf(sentence.tokens))) found.set(stem, (found.get(stem) ?? 0) + 1);
    return found;
  });
  const most = Math.log(Math.max(records.length, FEWEST + 1) / FEWEST);
  return (stem) => 1 - Math.log(Math.max(counts().get(stem) ?? 0, FEWEST) / FEWEST) / most;
}
