import "server-only";
import { z } from "zod";
import type { Instant } from "#core/base/instant.ts";
import { profileId, userId } from "#core/base/schema.ts";
import { beginSession, currentSession } from "../auth/current-actor.ts";
import { clock } from "../clock.ts";
import { db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Actor } from "../http/context.ts";
import { visibleTo } from "../profiles/visible.ts";
import { hasBecome } from "./merge-guest.ts";

const RENEW_AFTER_SECONDS = 86_400;
const MOST_TEXTS = 50;

/** What a device says of itself: whose log it holds, and which texts were opened on it. */
export const deviceGreeting = z.object({
  owner: userId.optional(),
  texts: z
    .string()
    .max(5_000)
    .transform((slugs) => slugs.split(",").slice(0, MOST_TEXTS))
    .default([]),
});

type Greeting = z.infer<typeof deviceGreeting>;

export interface Me {
  readonly userId: string | null;
  readonly isGuest: boolean;
  /** Whether the owner whom the device named was a guest, and has become the person who asks. */
  readonly isMerged: boolean;
  /** Texts that the person has cards of or is examined on, and those the device named that they may see, by their revision. */
  readonly courses: readonly { readonly slug: string; readonly revision: number }[];
  /** Milliseconds since 1970: a device may have a wrong clock. */
  readonly now: number;
}

/** Who asks, and what their device should hold. Renews a session that is older than a day. */
export async function readMe(actor: Actor | null, { owner, texts }: Greeting): Promise<Me> {
  const now = clock();
  if (!actor || !(await isSeen(actor, now)))
    return { userId: null, isGuest: true, isMerged: false, courses: await listRevisions(null, texts), now };
  const session = await currentSession();
  if (session && session.ageSeconds > RENEW_AFTER_SECONDS) await beginSession(session);
  return {
    userId: actor.userId,
    isGuest: actor.isGuest,
    isMerged: owner !== undefined && (await hasBecome(owner, actor.userId)),
    courses: await listRevisions(actor, texts),
    now,
  };
}

/** Notes that the person was here; false where the account was deleted at this moment. */
async function isSeen({ userId: id }: Actor, now: Instant): Promise<boolean> {
  const { count } = await db().user.updateMany({ where: { id }, data: { seenAt: new Date(now) } });
  return count > 0;
}

async function listRevisions(actor: Actor | null, texts: readonly string[]): Promise<Me["courses"]> {
  const isOpened = { slug: { in: [...texts] } };
  return db().profile.findMany({
    where: { AND: [visibleTo(actor), { OR: [isOpened, ...(actor ? await own(actor) : [])] }] },
    select: { slug: true, revision: true },
  });
}

/** Texts that the person studies, or has an exam on. */
async function own(actor: Actor): Promise<Prisma.ProfileWhereInput[]> {
  const isStudied = { questions: { some: { cardStates: { some: { userId: actor.userId } } } } };
  return [isStudied, { id: { in: await examined(actor) } }];
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
