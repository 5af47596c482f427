import "server-only";
import type { Counted } from "#core/base/progress.ts";
import type { GeneratedCourse } from "#core/questions/generate.ts";
import type { TextFormat } from "#core/text/block.ts";
import type { RefusalCode } from "../http/refusal.ts";

/** What was sent, to be read. */
export interface Sent {
  readonly bytes: Uint8Array;
  /** Of the file; null: pasted. */
  readonly name: string | null;
  /** How a paste is written; null: to be seen from it. */
  readonly format: TextFormat | null;
}

/** A text as its reader sees it and offsets count in it; or why there is none, in a sentence. */
export type ReadText = { readonly text: string; readonly format: TextFormat } | { readonly problem: string };

/** What a text gave, as it goes from the thread that read it to the database. */
export interface MadeCourse {
  readonly text: string;
  readonly format: TextFormat;
  /** As in BCP 47; null where it cannot be told. */
  readonly language: { readonly code: string; readonly name: string } | null;
  readonly course: GeneratedCourse;
}

interface Progress {
  readonly type: "progress";
  readonly step: number;
  readonly sentence: string;
  /** How far the step is, where that can be counted. */
  readonly counted: Counted | null;
}

interface Made {
  readonly type: "made";
  readonly made: MadeCourse;
}

/** What the thread says. */
export type Message = Progress | { readonly type: "problem"; readonly sentence: string } | Made;

/** What the process says in which the thread is. */
export type Answer =
  | Progress
  | { readonly type: "refused"; readonly code: RefusalCode; readonly sentence: string }
  | { readonly type: "broken"; readonly error: unknown }
  | Made;
