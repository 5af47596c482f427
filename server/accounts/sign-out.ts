import "server-only";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";

/** Ends every session of the account, on all devices. */
export async function signOutEverywhere({ actor }: Context): Promise<void> {
  await db().user.update({ where: { id: actor.userId }, data: { sessionVersion: { increment: 1 } } });
}
