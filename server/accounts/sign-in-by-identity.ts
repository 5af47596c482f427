import "server-only";
import { userId } from "#core/base/schema.ts";
import type { UserId } from "#core/base/ids.ts";
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
 * Signs in whom a provider vouches for. Known to us, a guest's log comes along; unknown, a guest becomes them on the same
 * row. Nobody else does: who is signed in to an account may not be the person that the provider means, and would leave
 * them a way in.
 */
export async function signInByIdentity(
  { actor, now }: { actor: Actor | null; now: Instant },
  identity: GivenIdentity,
): Promise<Session> {
  const known = await db().identity.findUnique({ where: { issuer_subject: identity }, select: { userId: true } });
  const guest = actor?.isGuest ? actor.userId : null;
  if (!known) return made(guest, identity);
  const account = userId.parse(known.userId);
  if (guest !== null && guest !== account) await mergeGuest({ guest, account, now });
  const { sessionVersion } = await db().user.findUniqueOrThrow({
    where: { id: account },
    select: { sessionVersion: true },
  });
  return { userId: account, version: sessionVersion, isGuest: false };
}

/** An account with this identity, of the guest or new. A guest's earlier sessions end, wherever they were copied to. */
async function made(guest: UserId | null, identity: GivenIdentity): Promise<Session> {
  const identities = { create: { ...identity } };
  const { id, sessionVersion } = guest
    ? await db().user.update({
        where: { id: guest },
        data: { identities, sessionVersion: { increment: 1 } },
        select: { id: true, sessionVersion: true },
      })
    : await db().user.create({ data: { id: newId(), identities }, select: { id: true, sessionVersion: true } });
  return { userId: userId.parse(id), version: sessionVersion, isGuest: false };
}
