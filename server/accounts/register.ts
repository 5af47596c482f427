import "server-only";
import { z } from "zod";
import type { Session } from "../auth/session.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { email, newPassword } from "./credentials-schema.ts";
import { makeGuest } from "./make-guest.ts";
import { hashPassword } from "./password.ts";
import { isTaken } from "./unique.ts";

export const registration = z.object({ email, password: newPassword });

/**
 * Gives the guest who asks an e-mail address and a password, on the same row, so that nothing is lost; whoever has no
 * session becomes a guest first.
 */
export async function register(
  { actor, peer }: { actor: Actor | null; peer: string },
  { email, password }: z.infer<typeof registration>,
): Promise<Session> {
  if (actor && !actor.isGuest)
    throw new Refusal("conflict", "You have an account already, and you are signed in to it.");
  if (await db().user.findUnique({ where: { email }, select: { id: true } })) throw taken();
  const passwordHash = await hashPassword(password);
  const { userId } = actor ?? (await makeGuest(peer));
  try {
    const { sessionVersion } = await db().user.update({
      where: { id: userId, AND: { email: null } },
      // A guest's cookie lasts long and may have been copied: it does not open the account.
      data: { email, passwordHash, sessionVersion: { increment: 1 } },
    });
    return { userId, version: sessionVersion, isGuest: false };
  } catch (error) {
    throw isTaken(error) ? taken() : error;
  }
}

const taken = () =>
  new Refusal("conflict", "This e-mail has an account. Sign in to it, and what you did here comes along.", {
    email: "This e-mail has an account already.",
  });
