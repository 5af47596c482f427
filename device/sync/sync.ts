import type { UserId } from "#core/base/ids.ts";
import type { LogPage } from "#core/log/sync.ts";
import { dropOldAttempts, unsentStarts } from "../store/attempts.ts";
import { openedTexts } from "../store/kept-texts.ts";
import { currentStore } from "../store/device.ts";
import { compareClocks, deviceState } from "../store/device-state.ts";
import { takePage, waitingEvents } from "../store/deliveries.ts";
import { isFull } from "../store/full.ts";
import { takeOwner } from "../store/owner.ts";
import { alone } from "./lock.ts";
import { pushEvents, pushStarts } from "./push.ts";
import { stateOf, type SyncState } from "./sync-state.ts";
import { exchangeTexts, fetchTexts, type TextRevision } from "./texts.ts";
import { ask, type Reply } from "./transport.ts";

interface Hello {
  /** Null for nobody: then there is no log to exchange. */
  readonly userId: UserId | null;
  readonly isGuest: boolean;
  /** Whether the guest whose store is in use has become this person. */
  readonly isMerged: boolean;
  /** Texts that the learner studies, and those they opened here. */
  readonly courses: readonly TextRevision[];
  /** The server's time. */
  readonly now: number;
}

interface Greeted {
  readonly reply: Reply<Hello>;
  /** Texts that the server was asked about. */
  readonly asked: readonly string[];
}

/** Sends what waits, then fetches what is new. One tab at a time. */
export async function sync(): Promise<SyncState> {
  let state: SyncState = "busy";
  await alone(async () => {
    try {
      state = await exchange();
    } catch (error) {
      if (!isFull(error)) throw error;
      state = "full";
    }
  });
  return state;
}

async function exchange(): Promise<SyncState> {
  const hello = await greet();
  if (hello.reply.status !== "ok") return stateOf(hello.reply);
  const { userId, isGuest, isMerged, courses, now } = hello.reply.body;
  if (userId === null) return exchangeAsNobody(hello.asked, courses);
  if (await takeOwner({ userId, isGuest, isMerged })) return "new-person";
  await compareClocks(now);
  const waited = (await waitingEvents()).length > 0;
  const started = await pushStarts();
  if (started !== "done" && started !== "trouble") return started;
  const pushed = await pushEvents();
  if (pushed !== "done" && pushed !== "trouble") return pushed;
  const { cursor } = await deviceState();
  const pulled = await pull();
  if (pulled !== "done") return pulled;
  // What was just sent or fetched may be of texts of which the greeting knew nothing yet.
  const hasMoved = waited || (await deviceState()).cursor !== cursor;
  const after = hasMoved ? await greet() : hello;
  if (after.reply.status !== "ok") return stateOf(after.reply);
  const fetched = await exchangeTexts(after.reply.body.courses, after.asked);
  await dropOldAttempts();
  return pushed === "done" && started === "done" ? fetched : "trouble";
}

/** Whoever began a quiz before anybody was known becomes a guest by sending it. */
async function exchangeAsNobody(asked: readonly string[], courses: readonly TextRevision[]): Promise<SyncState> {
  const { owner } = await currentStore();
  if (owner === null && (await unsentStarts()).length > 0) {
    const started = await pushStarts();
    return started === "done" ? exchange() : started;
  }
  // To nobody the server names only what everybody may read: that somebody's other texts are gone it does not say.
  const fetched = owner === null ? await exchangeTexts(courses, asked) : await fetchTexts(courses);
  return fetched === "done" ? "signed-out" : fetched;
}

async function greet(): Promise<Greeted> {
  const { owner } = await currentStore();
  const asked = await openedTexts();
  const query = new URLSearchParams();
  if (owner !== null) query.set("owner", owner);
  if (asked.length > 0) query.set("texts", asked.join(","));
  return { reply: await ask<Hello>(query.size > 0 ? `/api/me?${query}` : "/api/me"), asked };
}

async function pull(): Promise<SyncState> {
  for (let hasMore = true; hasMore;) {
    const { cursor } = await deviceState();
    const reply = await ask<LogPage>(`/api/sync?since=${cursor}`);
    if (reply.status !== "ok") return stateOf(reply);
    await takePage(reply.body);
    hasMore = reply.body.hasMore;
  }
  return "done";
}
