import "server-only";
import { isDeepStrictEqual } from "node:util";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { lockHead } from "./append-events.ts";
import { rebuildCards } from "./refresh-cards.ts";

/**
 * Folds a learner's whole log anew and puts the result in the place of the cache. Returns the cards for which the cache
 * held something else; after an upgrade of the fold these are all, otherwise there should be none.
 */
export function checkCards(userId: UserId): Promise<QuestionId[]> {
  return transaction(async (tx) => {
    await lockHead(tx, userId);
    const before = await snapshots(tx, userId);
    await tx.cardState.deleteMany({ where: { userId } });
    await rebuildCards(tx, userId, await questionsOf(tx, userId));
    const after = await snapshots(tx, userId);
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)))
      .map((id) => questionIdSchema.parse(id));
  });
}

async function snapshots(tx: Database, userId: UserId): Promise<Map<string, unknown>> {
  const rows = await tx.cardState.findMany({ where: { userId } });
  return new Map(rows.map((row) => [row.questionId, row]));
}

async function questionsOf(tx: Database, userId: UserId): Promise<QuestionId[]> {
  const where = { userId, questionId: { not: null } };
  const rows = await tx.logEvent.findMany({ where, select: { questionId: true }, distinct: ["questionId"] });
  return rows.map(({ questionId }) => questionIdSchema.parse(questionId));
}
