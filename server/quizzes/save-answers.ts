import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { attemptId } from "#core/base/schema.ts";
import type { AttemptId, QuestionId, UserId } from "#core/base/ids.ts";
import type { Attempt } from "#core/quiz/attempt.ts";
import { withAnswer } from "#core/quiz/attempt.ts";
import { savedAnswer, type SavedAnswer } from "#core/quiz/schema.ts";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { lockHead } from "../reviews/append-events.ts";
import { attemptOf } from "./attempt-row.ts";

export const answersToSave = z.object({
  id: attemptId,
  answers: z.array(savedAnswer.omit({ verdict: true })).max(100),
});

/** Keeps an exam's answers until it is handed in. Sent again or late they do no harm. Names what is kept. */
export function saveAnswers(
  { actor, now }: Context,
  { id, answers }: z.infer<typeof answersToSave>,
): Promise<{ kept: QuestionId[] }> {
  return transaction(async (tx) => {
    await lockHead(tx, actor.userId);
    const { attempt } = await attemptOf(tx, actor.userId, id);
    if (attempt.mode !== "exam") throw new Refusal("invalid", "Answers of a practice are sent as reviews.");
    const given = answers.map((answer): SavedAnswer => ({ ...answer, verdict: null }));
    const after = given.reduce(withAnswer, attempt);
    await writeAnswers(tx, { userId: actor.userId, attemptId: id, before: attempt, after, savedAt: new Date(now) });
    const isKept = (answer: SavedAnswer): boolean => after.answers.some((own) => isDeepStrictEqual(own, answer));
    return { kept: given.filter(isKept).map(({ questionId }) => questionId) };
  });
}

interface Change {
  readonly userId: UserId;
  readonly attemptId: AttemptId;
  readonly before: Attempt;
  readonly after: Attempt;
  readonly savedAt: Date;
}

/** Writes what a change of an attempt brought. */
export async function writeAnswers(tx: Database, { before, after, savedAt, ...key }: Change): Promise<void> {
  for (const answer of after.answers) {
    if (before.answers.includes(answer)) continue;
    const { questionId, response, revision, verdict } = answer;
    const stored = { response, revision, ...(verdict && { verdict }), savedAt };
    await tx.attemptAnswer.upsert({
      where: { userId_attemptId_questionId: { ...key, questionId } },
      create: { ...key, questionId, ...stored },
      update: stored,
    });
  }
}
