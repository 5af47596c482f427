import "server-only";
import type { UserId } from "#core/base/ids.ts";
import { db, type Database } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { visibleTo } from "../profiles/visible.ts";

export interface OwnProfile {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly ownerId: UserId;
  readonly currentVersion: number;
}

/** A profile whose questions the person may decide about: their own alone. */
export async function getOwnProfile(tx: Database, actor: Actor | null, slug: string): Promise<OwnProfile> {
  const row = await tx.profile.findFirst({
    where: { slug, AND: visibleTo(actor) },
    select: { id: true, slug: true, title: true, language: true, ownerId: true, currentVersion: true },
  });
  if (!row) throw new Refusal("not-found", "There is no such text, or it is not yours to see.");
  if (row.ownerId === null || row.ownerId !== actor?.userId)
    throw new Refusal(
      "forbidden",
      row.ownerId === null
        ? "This text comes with the library, so its questions are not yours to change. Make a text of your own, and you decide."
        : "This text was shared with you. Its owner decides about its questions.",
    );
  return { ...row, ownerId: actor.userId };
}

/** Whether the questions of a text are the person's to decide about. */
export async function ownsProfile(actor: Actor | null, slug: string): Promise<boolean> {
  if (!actor) return false;
  return (await db().profile.count({ where: { slug, ownerId: actor.userId, AND: visibleTo(actor) } })) > 0;
}

/** The same for a change: one at a time may change a profile's questions, and every device hears of it. */
export async function lockOwnProfile(tx: Database, actor: Actor, slug: string): Promise<OwnProfile> {
  const { id } = await getOwnProfile(tx, actor, slug);
  await tx.profile.update({ where: { id, ownerId: actor.userId }, data: { revision: { increment: 1 } } });
  return getOwnProfile(tx, actor, slug);
}

/** The same for a change that rests on the text as it was read before. */
export async function lockSameText(tx: Database, actor: Actor, before: OwnProfile): Promise<OwnProfile> {
  const own = await lockOwnProfile(tx, actor, before.slug);
  if (own.currentVersion !== before.currentVersion)
    throw new Refusal("conflict", "The text was replaced meanwhile. Load the page again.");
  return own;
}
