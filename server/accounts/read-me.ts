import "server-only";
import { z } from "zod";
import { profileId } from "#core/base/schema.ts";
import { beginSession, currentSession } from "../auth/current-actor.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { visibleTo } from "../profiles/visible.ts";

const RENEW_AFTER_SECONDS = 86_400;

export interface Me {
  readonly userId: string | null;
  readonly isGuest: boolean;
  /** Texts that the person has cards of or is examined on, by their revision. */
  readonly courses: readonly { readonly slug: string; readonly revision: number }[];
}

/** Who asks, and what they study. Renews a session that is older than a day. */
export async function readMe(actor: Actor | null): Promise<Me> {
  if (!actor) return { userId: null, isGuest: true, courses: [] };
  const session = await currentSession();
  if (session && session.ageSeconds > RENEW_AFTER_SECONDS) await beginSession(session);
  const isStudied = { questions: { some: { cardStates: { some: { userId: actor.userId } } } } };
  const courses = await db().profile.findMany({
    where: { AND: [visibleTo(actor), { OR: [isStudied, { id: { in: await examined(actor) } }] }] },
    select: { slug: true, revision: true },
  });
  await db().user.update({ where: { id: actor.userId }, data: { seenAt: new Date() } });
  return { userId: actor.userId, isGuest: actor.isGuest, courses };
}

const dated = z.array(z.object({ profileId }));

/** Texts that an exam was ever dated on. */
async function examined({ userId }: Actor): Promise<string[]> {
  const rows = await db().logEvent.findMany({
    where: { userId, questionId: null, type: "exam" },
    select: { payload: true },
  });
  return dated.parse(rows.map(({ payload }) => payload)).map(({ profileId: id }) => id);
}
