import type { Fact } from "../../facts/fact.ts";
import type { QuestionBody } from "../schema.ts";

/** A question before the gates, with the facts that it asks. */
export interface Candidate {
  readonly body: QuestionBody;
  readonly facts: readonly Fact[];
}
