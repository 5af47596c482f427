import "server-only";
import type { UserId } from "#core/base/ids.ts";
import type { Instant } from "#core/base/instant.ts";
import { db, type Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { Refusal } from "../http/refusal.ts";
import { appendEvents, lockHead } from "../reviews/append-events.ts";
import { readRow } from "../reviews/log-rows.ts";

interface Merge {
  readonly guest: UserId;
  readonly account: UserId;
  readonly now: Instant;
}

/** Gives an account all that a guest did, and takes the guest away. Nothing of either is lost. */
export function mergeGuest(merge: Merge): Promise<void> {
  return transaction(async (tx) => {
    await lockBoth(tx, merge);
    const { guest, account, now } = merge;
    await checkGuest(tx, guest);
    const rows = await tx.logEvent.findMany({
      where: { userId: guest },
      orderBy: { seq: "asc" },
      select: { payload: true, effectiveAt: true },
    });
    await tx.attempt.updateMany({ where: { userId: guest }, data: { userId: account } });
    await tx.profile.updateMany({ where: { ownerId: guest }, data: { ownerId: account } });
    await tx.job.updateMany({ where: { userId: guest }, data: { userId: account } });
    await moveAccess(tx, merge);
    await appendEvents(tx, account, { events: rows.map(readRow), receivedAt: now });
    await tx.mergedGuest.create({ data: { guestId: guest, userId: account, mergedAt: new Date(now) } });
    await tx.user.delete({ where: { id: guest } });
  });
}

/** Another tab may have made an account of the guest meanwhile: that is not taken away. */
async function checkGuest(tx: Database, guest: UserId): Promise<void> {
  const { email, identities } = await tx.user.findUniqueOrThrow({
    where: { id: guest },
    select: { email: true, identities: { select: { issuer: true }, take: 1 } },
  });
  if (email !== null || identities.length > 0)
    throw new Refusal("conflict", "You made an account in another tab meanwhile. Load the page again.");
}

/** Whether a guest of this id has become this account. */
export async function hasBecome(guest: UserId, account: UserId): Promise<boolean> {
  const merged = await db().mergedGuest.findUnique({ where: { guestId: guest }, select: { userId: true } });
  return merged?.userId === account;
}

/** Texts that either opened by a link are open to the account. */
async function moveAccess(tx: Database, { guest, account }: Merge): Promise<void> {
  const opened = await tx.profileAccess.findMany({ where: { userId: guest }, select: { profileId: true } });
  const data = opened.map(({ profileId }) => ({ profileId, userId: account }));
  await tx.profileAccess.createMany({ data, skipDuplicates: true });
}

/** In the order of their ids, so that two merges cannot wait for each other. */
async function lockBoth(tx: Database, { guest, account }: Merge): Promise<void> {
  for (const userId of [guest, account].sort()) await lockHead(tx, userId);
}
