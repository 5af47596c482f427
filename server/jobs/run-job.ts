import "server-only";
import { z } from "zod";
import { transaction } from "../db/transaction.ts";
import { Refusal } from "../http/refusal.ts";
import { log } from "../log.ts";
import { failJob, finishJob, keepLease, LeaseLost, postponeJob, returnJob } from "./hold-job.ts";
import type { JobKind } from "./job-kind.ts";
import { LEASE_SECONDS, MOST_ATTEMPTS, type TakenJob } from "./take-job.ts";
import { tellProgress } from "./tell-progress.ts";

const HEARTBEAT_MS = (LEASE_SECONDS * 1_000) / 4;
const BETWEEN_ATTEMPTS_SECONDS = 5;

/** Does one job that was taken, and brings it to an end: done, failed, or back in the row. */
export async function runJob(job: TakenJob, kind: JobKind, stopping: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const heart = setInterval(() => {
    keepLease(job).catch((error: unknown) => {
      // A database that is away for a moment is no loss yet: the next beat tells.
      if (error instanceof LeaseLost) lost.abort(error);
    });
  }, HEARTBEAT_MS);
  try {
    await doJob(job, kind, AbortSignal.any([stopping, lost.signal]));
  } catch (error) {
    const cause: unknown = lost.signal.aborted ? lost.signal.reason : error;
    await (stopping.aborted ? returnJob(job) : settle(job, cause)).catch(ignoreLoss);
  } finally {
    clearInterval(heart);
  }
}

/** Whoever has the job now brings it to an end. */
function ignoreLoss(error: unknown): void {
  if (!(error instanceof LeaseLost)) throw error;
}

const written = z.record(z.string(), z.json());

async function doJob(job: TakenJob, kind: JobKind, signal: AbortSignal): Promise<void> {
  const { id: jobId, userId, profileId, payload } = job;
  const write = await kind.run({
    ...{ jobId, userId, profileId, payload, signal },
    progress: tellProgress(job),
  });
  signal.throwIfAborted();
  await transaction(async (tx) => finishJob(tx, job, { ...written.parse(await write(tx)) }));
}

/** A job that failed is logged once, whoever's fault it is. */
async function settle(job: TakenJob, error: unknown): Promise<void> {
  const { id, kind, attempts } = job;
  if (error instanceof LeaseLost) return;
  if (error instanceof Refusal) {
    await failJob(job, error.message);
    log("info", "A job was refused", { id, kind, sentence: error.message });
    return;
  }
  if (attempts < MOST_ATTEMPTS) {
    await postponeJob(job, attempts * BETWEEN_ATTEMPTS_SECONDS);
    return;
  }
  await failJob(job, `Something went wrong here. If it stays, tell the operator this number: ${id}.`);
  log("error", "A job failed", { id, kind, attempts, error });
}
