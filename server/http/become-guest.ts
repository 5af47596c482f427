import "server-only";
import { makeGuest } from "../accounts/make-guest.ts";
import { beginSession } from "../auth/current-actor.ts";
import type { Actor } from "./context.ts";

/** Makes whoever asks without a session a guest, and gives their browser a session. */
export async function becomeGuest(peer: string): Promise<Actor> {
  const session = await makeGuest(peer);
  await beginSession(session);
  return { userId: session.userId, isGuest: true };
}
