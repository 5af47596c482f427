import "server-only";
import { userId } from "#core/base/schema.ts";
import type { Instant } from "#core/base/instant.ts";
import type { Session } from "../auth/session.ts";
import { db } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { Actor } from "../http/context.ts";
import { mergeGuest } from "./merge-guest.ts";

/** A person as a provider knows them. */
export interface GivenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Signs in whom a provider vouches for. Known to us, a guest's log comes along; unknown, the identity is given to who
 * asks, guest or not, on the same row, or to a new account.
 */
export async function signInByIdentity(
  { actor, now }: { actor: Actor | null; now: Instant },
  identity: GivenIdentity,
): Promise<Session> {
  const known = await db().identity.findUnique({ where: { issuer_subject: identity }, select: { userId: true } });
  const id = known?.userId ?? actor?.userId ?? newId();
  if (!known && !actor) await db().user.create({ data: { id, identities: { create: { ...identity } } } });
  if (!known && actor) await db().identity.create({ data: { ...identity, userId: id } });
  const account = userId.parse(id);
  if (actor?.isGuest && actor.userId !== account) await mergeGuest({ guest: actor.userId, account, now });
  const { sessionVersion } = await db().user.findUniqueOrThrow({ where: { id }, select: { sessionVersion: true } });
  return { userId: account, version: sessionVersion, isGuest: false };
}
