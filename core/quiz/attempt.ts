import type { QuestionId } from "../base/ids.ts";
import type { Mode, Plan, SavedAnswer } from "./schema.ts";

/** A quiz that is being taken, or was. */
export interface Attempt {
  readonly mode: Mode;
  readonly plan: Plan;
  readonly answers: readonly SavedAnswer[];
  readonly isSubmitted: boolean;
}

/** Where an attempt stands. */
export type AttemptState =
  | { readonly status: "open"; readonly at: number; readonly answered: number }
  /** Everything is answered; an exam waits to be handed in. */
  | { readonly status: "answered" }
  | { readonly status: "submitted" };

/** Where to go on: the first question without an answer. A practice ends with its last answer. */
export function attemptState({ mode, plan, answers, isSubmitted }: Attempt): AttemptState {
  if (isSubmitted) return { status: "submitted" };
  const given = new Set(answers.map(({ questionId }) => questionId));
  const at = plan.findIndex(({ questionId }) => !given.has(questionId));
  if (at >= 0) return { status: "open", at, answered: given.size };
  return mode === "practice" ? { status: "submitted" } : { status: "answered" };
}

export const answerTo = ({ answers }: Attempt, questionId: QuestionId): SavedAnswer | undefined =>
  answers.find((answer) => answer.questionId === questionId);

/**
 * The attempt with an answer in it. Sent again or late, an answer does no harm: in an exam the highest revision counts
 * until it is handed in; in a practice the first answer was judged and stays. An answer to another quiz's question
 * changes nothing.
 */
export function withAnswer(attempt: Attempt, answer: SavedAnswer): Attempt {
  const { mode, plan, answers, isSubmitted } = attempt;
  const before = answerTo(attempt, answer.questionId);
  const isAsked = plan.some(({ questionId }) => questionId === answer.questionId);
  const isNewer = before === undefined || (mode === "exam" && answer.revision > before.revision);
  if (isSubmitted || !isAsked || !isNewer) return attempt;
  return { ...attempt, answers: [...answers.filter((other) => other !== before), answer] };
}
