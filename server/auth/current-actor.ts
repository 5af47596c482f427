import "server-only";
import { cookies, headers } from "next/headers";
import { clock } from "../clock.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { isHttps } from "../http/peer.ts";
import { dropSessionCookie, readSessionCookie, setSessionCookie } from "./session-cookie.ts";
import { decodeSession, encodeSession, type Session } from "./session.ts";

/** Who asks, from the cookie and the user's row; null for nobody. The only way to learn it. */
export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession();
  if (!session) return null;
  const user = await db().user.findUnique({
    where: { id: session.userId },
    select: { sessionVersion: true, email: true, identities: { select: { issuer: true }, take: 1 } },
  });
  if (user?.sessionVersion !== session.version) return null;
  return { userId: session.userId, isGuest: user.email === null && user.identities.length === 0 };
}

/** The session of the browser that asks, whether or not it still holds; its age in seconds. */
export async function currentSession(): Promise<(Session & { readonly ageSeconds: number }) | null> {
  return decodeSession(readSessionCookie(await cookies()), clock());
}

/** Gives the browser that asks a session; in a route handler or an action. */
export async function beginSession(session: Session): Promise<void> {
  const secure = isHttps(await headers());
  setSessionCookie(await cookies(), await encodeSession(session), { isGuest: session.isGuest, secure });
}

/** Takes the session from the browser that asks. */
export async function endSession(): Promise<void> {
  dropSessionCookie(await cookies());
}
