import "server-only";
import { z } from "zod";
import type { TriageQuestion } from "#core/questions/triage.ts";
import type { Database } from "../db/client.ts";
import type { Decision } from "../db/generated/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { slug } from "../profiles/read-course.ts";
import { isProved } from "./decisions.ts";
import { lockOwnProfile, type OwnProfile } from "./own-profile.ts";
import { getTriageQuestion } from "./triage-question.ts";

export const decisionToUndo = z.strictObject({ profile: slug, id: z.uuid() });

/**
 * Takes a decision back, the last on its question: status and wording are what they were before it. A question that its
 * author made is dropped, not deleted, since learners may have answered it. Undone twice, it is undone once.
 */
export async function undoDecision(
  { actor, now }: Context,
  { profile, id }: z.infer<typeof decisionToUndo>,
): Promise<{ question: TriageQuestion }> {
  const { own, questionId } = await transaction(async (tx) => {
    const own = await lockOwnProfile(tx, actor, profile);
    const decision = await tx.decision.findFirst({ where: { id, question: { profileId: own.id } } });
    if (!decision) throw new Refusal("not-found", "There is no such decision to undo.");
    if (!decision.undoneAt) await takeBack(tx, own, decision);
    await tx.decision.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: new Date(now) } });
    return { own, questionId: decision.questionId };
  });
  return { question: await getTriageQuestion(own, questionId) };
}

async function takeBack(tx: Database, own: OwnProfile, decision: Decision): Promise<void> {
  const { id, questionId, kind, version, versionBefore, statusBefore } = decision;
  await checkIsLast(tx, { questionId, id });
  const question = await tx.question.findUniqueOrThrow({ where: { id: questionId } });
  const isWordingBack = version !== versionBefore;
  const current = isWordingBack ? versionBefore : question.currentVersion;
  const isInText = await isProved(tx, own, { questionId, number: current });
  if (isWordingBack && (question.currentVersion !== version || !isInText))
    throw new Refusal("conflict", "The text was changed since, so this cannot be undone. Edit the question instead.");
  const status = kind === "make" ? "dropped" : isInText || statusBefore === "dropped" ? statusBefore : "retired";
  await tx.question.update({ where: { id: questionId }, data: { status, currentVersion: current } });
}

async function checkIsLast(tx: Database, { questionId, id }: { questionId: string; id: string }): Promise<void> {
  const last = await tx.decision.findFirst({
    where: { questionId, undoneAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  if (last?.id !== id) throw new Refusal("conflict", "Something was decided after this. Undo that first.");
}
