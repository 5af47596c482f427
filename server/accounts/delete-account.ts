import "server-only";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";

/** Deletes the account and all that is its own: log, cards, quizzes and texts. */
export async function deleteAccount({ actor }: Context): Promise<void> {
  await db().user.delete({ where: { id: actor.userId } });
}
