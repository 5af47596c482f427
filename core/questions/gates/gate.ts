import type { Entity } from "../../facts/entity.ts";
import type { Candidate } from "../making/candidate.ts";

/** What a gate may look at besides the question. */
export interface Surroundings {
  /** What the text is about. */
  readonly topic: (Pick<Entity, "aliases"> & Partial<Pick<Entity, "type" | "sort" | "name">>) | null;
  /** The ids of facts of which the text says elsewhere something that cannot be true as well. */
  readonly disputed: ReadonlySet<string>;
  /** What those facts give, as it is written, by where their proofs begin; not known where a question has no text. */
  readonly disputedValues?: ReadonlyMap<number, readonly string[]>;
  /** People whom the text names, each by the longest of their names. */
  readonly people: readonly string[];
  /** Those of them of whom it says little; not known where a question is looked at without its text. */
  readonly inPassing?: readonly string[];
}

/** A reason to refuse a question. */
export interface Gate {
  readonly name: string;
  /** What is wrong with a question that it refuses, for its author. */
  readonly reason: string;
  /**
   * Patterns of which one is found in the stem, its gap filled or not, of whatever it refuses; without its source,
   * without quotations or in small letters as well. By how their words begin is told which questions it need not see.
   */
  readonly seeks?: () => readonly RegExp[];
  readonly refuses: (candidate: Candidate, surroundings: Surroundings) => boolean;
}
