import type { AttemptId, QuestionId } from "../base/ids.ts";
import type { Instant } from "../base/instant.ts";
import type { PublicPart } from "../questions/asked.ts";
import type { CourseProfile, CourseQuestion } from "../questions/course.ts";
import type { Attempt } from "./attempt.ts";
import type { Blueprint, Plan } from "./schema.ts";

/** A question of an exam that is open: without its key and its passages. */
export interface ConcealedQuestion {
  readonly id: QuestionId;
  readonly version: number;
  readonly asked: PublicPart;
  readonly topic: string;
}

interface Served {
  readonly id: AttemptId;
  readonly profile: Pick<CourseProfile, "slug" | "title">;
  readonly attempt: Attempt;
}

/** An attempt as a device gets it. An exam that is open comes without anything that would give its answers away. */
export type ServedAttempt =
  | (Served & { readonly conceals: false; readonly questions: readonly CourseQuestion[] })
  | (Served & { readonly conceals: true; readonly questions: readonly ConcealedQuestion[] });

/** A practice that a device began by itself, of the questions that it had. */
export interface StartedAttempt {
  readonly id: AttemptId;
  /** The profile's slug. */
  readonly profile: string;
  readonly blueprint: Blueprint;
  readonly plan: Plan;
  readonly startedAt: Instant;
}
