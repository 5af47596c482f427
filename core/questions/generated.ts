import type { Proof } from "../text/schema.ts";
import type { QuestionBody } from "./schema.ts";

export interface GeneratedQuestion {
  /** Of the facts' ids and the form: neither the wording nor the place changes it. */
  readonly id: string;
  readonly factIds: readonly string[];
  readonly body: QuestionBody;
  readonly topic: string;
  /** The shortest range of the source that holds the proofs of all its facts. */
  readonly proof: Proof;
  readonly importance: 1 | 2 | 3;
}

/** A question that a gate refused. */
export interface RejectedQuestion {
  readonly body: QuestionBody;
  readonly factIds: readonly string[];
  readonly gate: string;
  readonly reason: string;
}
