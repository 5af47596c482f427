import "server-only";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { lockHead } from "../reviews/append-events.ts";
import { takeAway } from "../sharing/delete-profile.ts";

/**
 * Deletes the account and all that is its own: log, cards, quizzes and texts. Of a text that it shared, others keep what
 * they answered.
 */
export async function deleteAccount({ actor: { userId: ownerId }, now }: Context): Promise<void> {
  await transaction(async (tx) => {
    // An exchange of the same learner is let finish first, or the two would wait for each other.
    await lockHead(tx, ownerId);
    // What only the owner answered goes with the account, so it keeps no text.
    await tx.attempt.deleteMany({ where: { userId: ownerId } });
    await tx.cardState.deleteMany({ where: { userId: ownerId } });
    const texts = await tx.profile.findMany({ where: { ownerId }, select: { id: true } });
    for (const { id } of texts) await takeAway(tx, id, new Date(now));
    await tx.user.delete({ where: { id: ownerId } });
  });
}
