import "server-only";
import { isDeepStrictEqual } from "node:util";
import { questionId as questionIdSchema, userId as userIdSchema } from "#core/base/schema.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import { FOLD_VERSION } from "#core/scheduling/fold.ts";
import { db, type Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { Refusal } from "../http/refusal.ts";
import { lockHead } from "./append-events.ts";
import { rebuildCards } from "./refresh-cards.ts";

/**
 * Folds a learner's whole log anew and puts the result in the place of the cache. Returns the cards for which the cache
 * held something else, of which there should be none; what an earlier version of the fold left is renewed and not named.
 */
export function checkCards(userId: UserId): Promise<QuestionId[]> {
  return transaction(async (tx) => {
    await lockHead(tx, userId);
    const before = await snapshots(tx, userId);
    await tx.cardState.deleteMany({ where: { userId } });
    await rebuildCards(tx, userId, await questionsOf(tx, userId));
    const after = await snapshots(tx, userId);
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((id) => (before.get(id)?.modelVersion ?? FOLD_VERSION) === FOLD_VERSION)
      .filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)))
      .map((id) => questionIdSchema.parse(id));
  });
}

interface Checked {
  readonly learners: number;
  readonly wrong: readonly { readonly userId: UserId; readonly questionIds: readonly QuestionId[] }[];
}

/** The same for everybody, one after another. */
export async function checkAllCards(): Promise<Checked> {
  const users = await db().user.findMany({
    where: { lastSeq: { gt: 0 } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const wrong: { userId: UserId; questionIds: QuestionId[] }[] = [];
  for (const { id } of users) {
    const userId = userIdSchema.parse(id);
    const questionIds = await checkCards(userId).catch(goneMeanwhile);
    if (questionIds.length > 0) wrong.push({ userId, questionIds });
  }
  return { learners: users.length, wrong };
}

/** An account that was deleted since the list was read has no cards. */
function goneMeanwhile(error: unknown): QuestionId[] {
  if (error instanceof Refusal && error.code === "signed-out") return [];
  throw error;
}

async function snapshots(
  tx: Database,
  userId: UserId,
): Promise<ReadonlyMap<string, { readonly modelVersion: string }>> {
  const rows = await tx.cardState.findMany({ where: { userId } });
  return new Map(rows.map((row) => [row.questionId, row]));
}

async function questionsOf(tx: Database, userId: UserId): Promise<QuestionId[]> {
  const where = { userId, questionId: { not: null } };
  const rows = await tx.logEvent.findMany({ where, select: { questionId: true }, distinct: ["questionId"] });
  return rows.map(({ questionId }) => questionIdSchema.parse(questionId));
}
