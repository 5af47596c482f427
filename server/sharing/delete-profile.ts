import "server-only";
import type { z } from "zod";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { lockOwn, type profileRef } from "./own-profile.ts";

/** Deletes one's own text for good; see `takeAway`. */
export async function deleteProfile({ actor, now }: Context, { slug }: z.infer<typeof profileRef>): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await lockOwn(tx, actor, slug);
    await takeAway(tx, id, new Date(now));
  });
}

/**
 * Takes a text out of everybody's sight. One that nobody was ever asked about is gone altogether. Of another the
 * learners keep what they answered, with the passages that their quizzes show; its questions are asked no more.
 */
export async function takeAway(tx: Database, profileId: string, deletedAt: Date): Promise<void> {
  // A quiz that begins at this moment waits, and then finds no text.
  await tx.$queryRaw`select "id" from "Profile" where "id" = ${profileId}::uuid for update`;
  if (!(await isAnswered(tx, profileId))) {
    await tx.profile.delete({ where: { id: profileId } });
    return;
  }
  await tx.profileAccess.deleteMany({ where: { profileId } });
  await tx.job.deleteMany({ where: { profileId } });
  await tx.question.updateMany({ where: { profileId }, data: { status: "retired" } });
  await tx.profile.update({
    where: { id: profileId },
    data: { ownerId: null, deletedAt, shareToken: null, revision: { increment: 1 } },
  });
}

async function isAnswered(tx: Database, profileId: string): Promise<boolean> {
  if ((await tx.attempt.findFirst({ where: { profileId }, select: { id: true } })) !== null) return true;
  const card = await tx.cardState.findFirst({ where: { question: { profileId } }, select: { questionId: true } });
  return card !== null;
}
