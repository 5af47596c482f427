import "server-only";
import { userId } from "#core/base/schema.ts";
import type { Session } from "../auth/session.ts";
import { db } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { limitRate } from "../http/rate-limit.ts";

const GUESTS = { name: "guests", most: 300, seconds: 3_600 } as const;

/** Makes a learner who has given nothing, on their first tap. A school's pupils share one address, so `most` is high. */
export async function makeGuest(peer: string): Promise<Session> {
  await limitRate(GUESTS, peer);
  const { id, sessionVersion } = await db().user.create({ data: { id: newId() } });
  return { userId: userId.parse(id), version: sessionVersion, isGuest: true };
}
