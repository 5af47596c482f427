import type { QuestionId } from "../base/ids.ts";
import type { Span } from "../base/span.ts";
import type { BlockKind } from "../text/block.ts";
import type { Passage } from "../text/passage.ts";
import type { Finding } from "./check-draft.ts";
import type { QuestionBody } from "./schema.ts";

/** What an author has decided of a question; `retired` is what the text no longer says. */
export type TriageState = "open" | "kept" | "dropped" | "retired";

/** A question as its author sees it. */
export interface TriageQuestion {
  readonly id: QuestionId;
  readonly version: number;
  readonly body: QuestionBody;
  readonly topic: string;
  readonly factKeys: readonly string[];
  readonly passages: readonly Passage[];
  /** Of each wrong option: the paragraph of the text that has its words, or null. */
  readonly wrongFrom: readonly (number | null)[];
  readonly state: TriageState;
  /** Who worded it: the generator, or the author, in an edit or of marked words. */
  readonly wording: "generated" | "edited" | "own";
  /** The last decision that was not undone. */
  readonly decision: TriageDecision | null;
}

export interface TriageDecision {
  readonly id: string;
  readonly kind: "keep" | "drop" | "edit" | "make";
  readonly reason: string | null;
}

/** A stretch of the text to mark words in. */
export interface TriageBlock {
  /** Its place in the document. */
  readonly at: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Counted from 1 among what may prove something; null for what may not. */
  readonly paragraph: number | null;
  readonly sentences: readonly Span[];
}

/** Words that the text gives for one thing and that are not the same. */
export interface TriageConflict {
  /** Whether all cannot be true at once, or each may be of a time of its own. */
  readonly sort: "conflict" | "over-time";
  readonly about: string;
  readonly factKeys: readonly string[];
  readonly sides: readonly { readonly value: string; readonly passage: Passage }[];
}

/** A question that was not made, and why. */
export interface TriageRejected {
  readonly stem: string;
  readonly type: string;
  readonly reason: string;
}

/** A stretch of a text whose questions are looked through together. */
export interface TriagePart {
  /** Its paragraphs. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly open: number;
}

/** All that an author needs to look through the questions of a text. */
export interface Triage {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  /** One for a text that is not long. */
  readonly parts: readonly TriagePart[];
  /** Which of them this is, counted from 1. */
  readonly part: number;
  readonly questions: readonly TriageQuestion[];
  readonly blocks: readonly TriageBlock[];
  readonly conflicts: readonly TriageConflict[];
  /** The first of those that were not made. */
  readonly rejected: readonly TriageRejected[];
  readonly rejectedCount: number;
}

/** Words that an author marked as the proof, in the clean text of a block. */
export interface MarkedWords extends Span {
  readonly block: number;
}

/** What came of an author's wording: taken, or what can be said against it first. */
export type Drafted =
  | { readonly status: "saved"; readonly question: TriageQuestion }
  | { readonly status: "advice"; readonly findings: readonly Finding[] };
