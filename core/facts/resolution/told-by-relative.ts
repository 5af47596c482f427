import type { Sentence } from "../clauses/token.ts";

/** “The committee that drew up the rules”, without a comma: which one, stands behind it, and it is none that was named before. */
export const isToldByRelative = ({ tokens }: Sentence, to: number): boolean =>
  tokens[to]?.tag === "rel" ||
  tokens[to]?.lower === "where" ||
  (tokens[to]?.tag === "prep" && tokens[to + 1]?.tag === "rel");
