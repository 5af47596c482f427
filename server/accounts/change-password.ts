import "server-only";
import { z } from "zod";
import type { Session } from "../auth/session.ts";
import { db } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { givenPassword, newPassword } from "./credentials-schema.ts";
import { hashPassword, isPassword } from "./password.ts";
import { endResetLinks } from "./reset-password.ts";

export const passwordChange = z.object({ currentPassword: givenPassword, password: newPassword });

/** Replaces a password, signs out every other device, and gives this one a session that holds. */
export async function changePassword(
  { actor, now }: Context,
  { currentPassword, password }: z.infer<typeof passwordChange>,
): Promise<Session> {
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  if (passwordHash === null)
    throw new Refusal("invalid", "This account has no password. It is signed in to by other means.");
  if (!(await isPassword(currentPassword, passwordHash)))
    throw new Refusal("invalid", "Nothing was changed.", { currentPassword: "That is not your present password." });
  const replaced = await hashPassword(password);
  const { sessionVersion } = await transaction(async (tx) => {
    await endResetLinks(tx, actor.userId, now);
    return tx.user.update({
      where: { id: actor.userId },
      data: { passwordHash: replaced, sessionVersion: { increment: 1 } },
    });
  });
  return { userId: actor.userId, version: sessionVersion, isGuest: false };
}
