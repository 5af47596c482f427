import type { Range } from "../clauses/phrase.ts";

/** What stands between two commas, or behind the last, and could be left out. */
export interface Insertion {
  readonly kind: "relative" | "description" | "name" | "remark" | "time";
  /** Without its commas. */
  readonly range: Range;
  /** Where the sentence goes on; its end where it does not. */
  readonly resumesAt: number;
  /** What it tells something of; null where that is not certain. */
  readonly head: Range | null;
}
