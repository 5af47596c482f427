import "server-only";
import type { UserId } from "#core/base/ids.ts";
import { addMs, DAY_MS, MINUTE_MS, type Instant } from "#core/base/instant.ts";
import { LEAST_ANSWERS } from "#core/scheduling/weights.ts";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { enqueueJob } from "../jobs/enqueue-job.ts";
import { lockHead } from "./append-events.ts";
import { fitJob } from "./fit-job.ts";
import { getFit, latestFit, type FitReport } from "./read-fit.ts";

/** Has the weights fitted to the learner's answers now; where that is under way already, nothing is added to it. */
export async function requestFit(context: Context): Promise<{ fit: FitReport | null }> {
  const { userId } = context.actor;
  await transaction(async (tx) => {
    const upTo = await lockHead(tx, userId);
    const last = await latestFit(tx, userId);
    const waiting = last?.state === "queued" ? last.id : null;
    if (waiting !== null) await tx.job.update({ where: { id: waiting }, data: { runAfter: new Date() } });
    else if (last?.state !== "running") await enqueueJob(tx, fitJob, { userId, payload: { upTo } });
  });
  return getFit(context);
}

/** So often the log is looked at, in events, lest every exchange count it. */
const EVERY_EVENTS = 100;
const REST_MS = 7 * DAY_MS;
/** What is being sent may have a rest. */
const PATIENCE_MS = 5 * MINUTE_MS;
/** New answers without which a fit would find what it found before. */
const LEAST_NEW = 100;

interface Growth {
  /** The numbers of the last event before and after events were appended. */
  readonly before: number;
  readonly after: number;
  readonly now: Instant;
}

/** Queues a fit where a log has grown enough since the last one: at most one a week. */
export async function queueFitWhenDue(tx: Database, userId: UserId, { before, after, now }: Growth): Promise<void> {
  if (Math.floor(before / EVERY_EVENTS) === Math.floor(after / EVERY_EVENTS)) return;
  const last = await latestFit(tx, userId);
  if (last && (last.state === "queued" || last.state === "running" || last.createdAt > addMs(now, -REST_MS))) return;
  const upTo = last?.upTo ?? 0;
  const answers = await tx.logEvent.count({ where: { userId, type: "review", seq: { gt: upTo } } });
  if (answers < (last ? LEAST_NEW : LEAST_ANSWERS)) return;
  const runAfter = new Date(addMs(now, PATIENCE_MS));
  await enqueueJob(tx, fitJob, { userId, payload: { upTo: after }, runAfter });
}
