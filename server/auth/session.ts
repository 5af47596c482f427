import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { userId } from "#core/base/schema.ts";
import type { UserId } from "#core/base/ids.ts";
import { env } from "../env.ts";

const DAY_SECONDS = 86_400;

/** How long a session lasts without use, in seconds: a guest's as long as browsers allow, since nothing else knows them. */
export const sessionSeconds = (isGuest: boolean): number => (isGuest ? 400 : 30) * DAY_SECONDS;

/** What the cookie says. It holds only while the user's row has the same `version`. */
export interface Session {
  readonly userId: UserId;
  readonly version: number;
  readonly isGuest: boolean;
}

const claims = z.object({ sub: userId, version: z.int(), isGuest: z.boolean(), iat: z.number() });

export function encodeSession({ userId: sub, version, isGuest }: Session): Promise<string> {
  return encode({ token: { sub, version, isGuest }, secret: env().NEXTAUTH_SECRET, maxAge: sessionSeconds(isGuest) });
}

/** The session and its age in seconds; null where the cookie is missing, expired or not ours. */
export async function decodeSession(
  cookie: string | undefined,
  nowMs: number,
): Promise<(Session & { ageSeconds: number }) | null> {
  if (!cookie) return null;
  try {
    const { sub, version, isGuest, iat } = claims.parse(await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }));
    return { userId: sub, version, isGuest, ageSeconds: nowMs / 1_000 - iat };
  } catch {
    return null; // Expired, made with another secret, or tampered with: to us it is no session.
  }
}
