import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Instant } from "#core/base/instant.ts";
import { db, type Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { log } from "../log.ts";
import { limitRate } from "../http/rate-limit.ts";
import { Refusal } from "../http/refusal.ts";
import { email, newPassword } from "./credentials-schema.ts";
import { linkTo, sendMail } from "./mail.ts";
import { hashPassword } from "./password.ts";

export const resetRequest = z.object({ email });
export const resetForm = z.object({ token: z.string().min(20).max(100), password: newPassword });

const HOUR_MS = 3_600_000;
const PER_ACCOUNT = { name: "reset-account", most: 4, seconds: 3_600 } as const;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Makes a token that replaces the password of an account, once, within an hour; null where there is no such account. */
export async function makeResetToken(address: string, now: Instant): Promise<string | null> {
  const user = await db().user.findUnique({ where: { email: address }, select: { id: true } });
  if (!user) return null;
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(now + HOUR_MS);
  await db().passwordReset.create({
    data: { tokenHash: hashOf(token), userId: user.id, createdAt: new Date(now), expiresAt },
  });
  return token;
}

/** Writes a letter with a link to whoever has the account; says nothing about whether there is one. */
export async function requestReset(
  { now, pathOf }: { now: Instant; pathOf: (token: string) => string },
  { email: address }: z.infer<typeof resetRequest>,
): Promise<void> {
  await limitRate(PER_ACCOUNT, address);
  const token = await makeResetToken(address, now);
  if (token === null) return;
  // Not waited for: how long it takes would tell whether there is an account.
  void sendMail({
    to: address,
    subject: "A new password for Passage",
    text: `Open this link within an hour to choose a new password. It works once.\n\n${linkTo(pathOf(token))}\n\nIf you did not ask for it, do nothing: your password stays.\n`,
  }).catch((error: unknown) => log("error", "A letter for a new password could not be sent", { error }));
}

/** Sets a new password by a token, signs out every device, and ends all other links to a new password. */
export async function resetPassword(now: Instant, { token, password }: z.infer<typeof resetForm>): Promise<void> {
  const link = { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: new Date(now) } };
  // Hashing is slow: not for whoever guesses.
  if ((await db().passwordReset.count({ where: link })) === 0) throw outOfDate();
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const used = await tx.passwordReset.updateMany({ where: link, data: { usedAt: new Date(now) } });
    if (used.count !== 1) throw outOfDate();
    const { userId } = await tx.passwordReset.findUniqueOrThrow({ where: { tokenHash: link.tokenHash } });
    await endResetLinks(tx, userId, now);
    await tx.user.update({ where: { id: userId }, data: { passwordHash, sessionVersion: { increment: 1 } } });
  });
}

const outOfDate = () =>
  new Refusal("invalid", "This link was used already or is older than an hour. Ask for a new one.");

/** No link that was sent for this account sets a password any more. */
export async function endResetLinks(tx: Database, userId: string, now: Instant): Promise<void> {
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: new Date(now) } });
}
