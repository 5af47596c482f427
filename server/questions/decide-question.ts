import "server-only";
import { z } from "zod";
import type { TriageQuestion } from "#core/questions/triage.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { slug } from "../profiles/read-course.ts";
import { aboutToDecide, rememberDecision } from "./decisions.ts";
import { lockOwnProfile } from "./own-profile.ts";
import { getTriageQuestion } from "./triage-question.ts";

export const decisionToTake = z.strictObject({
  profile: slug,
  /** Made by the device, so that a decision that is sent twice is taken once. */
  id: z.uuid(),
  questionId: z.uuid(),
  /** The version that the author saw. */
  version: z.int().min(1),
  decision: z.enum(["keep", "drop"]),
  reason: z.string().trim().min(1).max(200).nullable().default(null),
});

/** Keeps a question, or drops it: then nobody is asked it any more. Sent again, it only takes over the reason. */
export async function decideQuestion(
  { actor, now }: Context,
  { profile, id, questionId, version, decision, reason }: z.infer<typeof decisionToTake>,
): Promise<{ question: TriageQuestion }> {
  const own = await transaction(async (tx) => {
    const own = await lockOwnProfile(tx, actor, profile);
    const seen = await tx.decision.findFirst({ where: { id, questionId, question: { profileId: own.id } } });
    if (seen) {
      await tx.decision.update({ where: { id }, data: { reason } });
      return own;
    }
    const before = await aboutToDecide(tx, own, { questionId, version });
    await rememberDecision(tx, { id, questionId, userId: actor.userId, now, kind: decision, reason, before });
    const status = decision === "keep" ? "published" : "dropped";
    await tx.question.update({ where: { id: questionId }, data: { status } });
    return own;
  });
  return { question: await getTriageQuestion(own, questionId) };
}
