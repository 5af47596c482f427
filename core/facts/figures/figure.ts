import type { Mention } from "../mentions/mention.ts";

/** An amount with what is told around it, by which it is held against others of its sort. */
export interface Figure {
  readonly mention: Mention;
  /** What is measured: “wall” of “the thirteen kilometres of wall”. */
  readonly heads: ReadonlySet<string>;
  /** What tells it from others of its kind: “cathedral” of “the cathedral's tower”. */
  readonly qualifiers: ReadonlySet<string>;
  /** Of those the names, and whose or of what it is. */
  readonly owners: ReadonlySet<string>;
  /** Whether it is what the text is about that is so long, or what is called like it. */
  readonly isOnTopic: boolean;
  /** Whether it tells of some of a larger number: “26 of its towers”, “the 20 surviving towers”. */
  readonly isPart: boolean;
  /** Whether somebody did it so often: “won 34 cups”. */
  readonly isDone: boolean;
  /** Whether it is what there is in the middle, or at most: “an average depth of 41 m”. */
  readonly isAverage: boolean;
  /** “Nine kilometres from the coast” */
  readonly isAway: boolean;
  /** “The 940 seats”: those that there are. */
  readonly isDefinite: boolean;
  /** The number of the table whose row it stands in, or of the list. */
  readonly group: number | null;
  /** Words of the sentence and of those in front of it, each with its weight from 0 to 1. */
  readonly words: () => ReadonlyMap<string, number>;
  /** Those right beside it. */
  readonly near: () => ReadonlySet<string>;
}
