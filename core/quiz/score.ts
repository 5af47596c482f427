import type { QuestionId } from "../base/ids.ts";
import type { Attempt } from "./attempt.ts";

export type Result = "right" | "partly" | "wrong" | "unanswered";

export interface Score {
  /** Full marks for a right answer, its share for one that is partly right. */
  readonly points: number;
  readonly outOf: number;
  /** One entry a question, in the order of the quiz. */
  readonly results: readonly { readonly questionId: QuestionId; readonly result: Result }[];
}

/** The score of an attempt whose answers are judged; an answer without a verdict counts as unanswered. */
export function scoreOf({ plan, answers }: Attempt): Score {
  const verdicts = new Map(answers.map(({ questionId, verdict }) => [questionId, verdict]));
  const points = plan.reduce((sum, { questionId }) => {
    const verdict = verdicts.get(questionId);
    return sum + (verdict?.outcome === "right" ? 1 : verdict?.outcome === "partly" ? verdict.share : 0);
  }, 0);
  const results = plan.map(({ questionId }) => ({
    questionId,
    result: verdicts.get(questionId)?.outcome ?? ("unanswered" as const),
  }));
  return { points, outOf: plan.length, results };
}
