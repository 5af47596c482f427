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
    const change = { before: new Map([[id, attempt]]), after: new Map([[id, after]]) };
    await writeAnswers(tx, { userId: actor.userId, ...change, savedAt: new Date(now) });
    const isKept = (answer: SavedAnswer): boolean => after.answers.some((own) => isDeepStrictEqual(own, answer));
    return { kept: given.filter(isKept).map(({ questionId }) => questionId) };
  });
}

interface Change {
  readonly userId: UserId;
  readonly before: ReadonlyMap<AttemptId, Attempt>;
  readonly after: ReadonlyMap<AttemptId, Attempt>;
  readonly savedAt: Date;
}

/** Writes what changes of attempts brought, all in one statement: a device that was away brings hundreds of answers. */
export async function writeAnswers(tx: Database, { userId, before, after, savedAt }: Change): Promise<void> {
  const rows = [...after].flatMap(([attemptId, { answers }]) => {
    const known = new Set(before.get(attemptId)?.answers);
    return answers.filter((answer) => !known.has(answer)).map((answer) => ({ attemptId, ...answer }));
  });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into "AttemptAnswer" as kept
      ("userId", "attemptId", "questionId", "response", "revision", "verdict", "savedAt")
    select ${userId}::uuid, "attemptId", "questionId", "response", "revision", "verdict", ${savedAt}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given
      ("attemptId" uuid, "questionId" uuid, "response" jsonb, "revision" int, "verdict" jsonb)
    on conflict ("userId", "attemptId", "questionId") do update set
      "response" = excluded."response", "revision" = excluded."revision",
      "verdict" = coalesce(excluded."verdict", kept."verdict"), "savedAt" = excluded."savedAt"`;
}
