import type { LogPage } from "#core/log/sync.ts";
import type { Accepted } from "#core/log/sync.ts";
import type { UserId } from "#core/base/ids.ts";
import type { Course } from "#core/questions/course.ts";
import { readCourses, keepCourse } from "../store/courses.ts";
import { deviceState, setOwner } from "../store/device-state.ts";
import { settle, takePage, waitingEvents } from "../store/events.ts";
import { alone } from "./lock.ts";
import { ask } from "./transport.ts";

const BATCH = 200;

/** How the last exchange with the server ended. */
export type SyncState = "done" | "unreachable" | "signed-out" | "busy" | { readonly refused: string };

interface Hello {
  /** Null for nobody: then there is nothing to exchange. */
  readonly userId: UserId | null;
  readonly isGuest: boolean;
  /** Texts that the learner studies, by their revision. */
  readonly courses: readonly { readonly slug: string; readonly revision: number }[];
}

/** Sends what waits, then fetches what is new. One tab at a time. */
export async function sync(): Promise<SyncState> {
  let state: SyncState = "busy";
  await alone(async () => {
    state = await exchange();
  });
  return state;
}

async function exchange(): Promise<SyncState> {
  const hello = await ask<Hello>("/api/me");
  if (hello.status !== "ok") return stateOf(hello);
  if (hello.body.userId === null) return "signed-out";
  await setOwner(hello.body.userId, hello.body.isGuest);
  const waited = (await waitingEvents()).length > 0;
  const pushed = await push();
  if (pushed !== "done") return pushed;
  const { cursor } = await deviceState();
  const pulled = await pull();
  if (pulled !== "done") return pulled;
  // What was just sent or fetched may be of texts of which the greeting knew nothing yet.
  const hasMoved = waited || (await deviceState()).cursor !== cursor;
  const after = hasMoved ? await ask<Hello>("/api/me") : hello;
  return after.status === "ok" ? fetchCourses(after.body.courses) : stateOf(after);
}

async function push(): Promise<SyncState> {
  for (let events = await waitingEvents(); events.length > 0; events = await waitingEvents()) {
    const reply = await ask<{ results: Accepted[] }>("/api/sync", { events: events.slice(0, BATCH) });
    if (reply.status !== "ok") return stateOf(reply);
    await settle(reply.body.results);
    if (reply.body.results.length === 0) return { refused: "The server said nothing of what was sent." };
  }
  return "done";
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

async function fetchCourses(wanted: Hello["courses"]): Promise<SyncState> {
  const kept = new Map((await readCourses()).map(({ profile, revision }) => [profile.slug, revision]));
  for (const { slug, revision } of wanted) {
    if (kept.get(slug) === revision) continue;
    const reply = await ask<Course>(`/api/course/${encodeURIComponent(slug)}`);
    if (reply.status !== "ok") return stateOf(reply);
    await keepCourse(reply.body);
  }
  return "done";
}

function stateOf(
  reply: Exclude<Awaited<ReturnType<typeof ask>>, { status: "ok" }>,
): Exclude<SyncState, "done" | "busy"> {
  return reply.status === "refused" ? { refused: reply.message } : reply.status;
}
