import "server-only";
import { z } from "zod";
import { userId } from "#core/base/schema.ts";
import type { Session } from "../auth/session.ts";
import { db } from "../db/client.ts";
import type { FormContext } from "../http/form-action.ts";
import { limitRate } from "../http/rate-limit.ts";
import { Refusal } from "../http/refusal.ts";
import { email, givenPassword } from "./credentials-schema.ts";
import { mergeGuest } from "./merge-guest.ts";
import { isPassword } from "./password.ts";

export const credentials = z.object({ email, password: givenPassword });

/** So few tries at one account from one address that strangers elsewhere do not lock its owner out. */
const PER_ACCOUNT_AND_PEER = { name: "sign-in-account-peer", most: 10, seconds: 900 } as const;
const PER_ACCOUNT = { name: "sign-in-account", most: 200, seconds: 900 } as const;
const PER_PEER = { name: "sign-in-peer", most: 200, seconds: 900 } as const;

/** Signs in to an account by its password. A guest's log comes along. */
export async function signIn(
  { actor, peer, now }: FormContext,
  { email, password }: z.infer<typeof credentials>,
): Promise<Session> {
  await limitRate(PER_PEER, peer);
  await limitRate(PER_ACCOUNT_AND_PEER, `${email} ${peer}`);
  await limitRate(PER_ACCOUNT, email);
  const user = await db().user.findUnique({ where: { email } });
  const isRight = await isPassword(password, user?.passwordHash ?? null);
  if (!user || !isRight)
    throw new Refusal("invalid", "This e-mail and password do not belong together. Try again, or get a new password.");
  const account = userId.parse(user.id);
  if (actor?.isGuest && actor.userId !== account) await mergeGuest({ guest: actor.userId, account, now });
  return { userId: account, version: user.sessionVersion, isGuest: false };
}
