import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { log } from "../log.ts";
import { jobKinds } from "./registry.ts";
import { runJob } from "./run-job.ts";
import { sweepJobs } from "./sweep-jobs.ts";
import { takeJob } from "./take-job.ts";

const POLL_MS = 700;
const AFTER_TROUBLE_MS = 3_000;
const SWEEP_MS = 3_600_000;
/** So that one long job does not keep a short one waiting. */
const LANES = 2;

/** Does jobs until it is told to stop; then gives back what it has begun. */
export async function work(stopping: AbortSignal): Promise<void> {
  const lanes = Array.from({ length: LANES }, () => untilStopped(stopping, workOnce));
  await Promise.all([...lanes, untilStopped(stopping, sweepOnce)]);
}

type Turn = (stopping: AbortSignal) => Promise<number>;

/** Takes turn after turn, each of which says how long to wait. A turn that fails is logged when it did not before. */
async function untilStopped(stopping: AbortSignal, turn: Turn): Promise<void> {
  let isTroubled = false;
  while (!stopping.aborted) {
    let wait = AFTER_TROUBLE_MS;
    try {
      wait = await turn(stopping);
      isTroubled = false;
    } catch (error) {
      if (!isTroubled) log("error", "The worker cannot work; it goes on trying", { error });
      isTroubled = true;
    }
    await pause(wait, undefined, { signal: stopping }).catch(() => undefined);
  }
}

async function workOnce(stopping: AbortSignal): Promise<number> {
  const job = await takeJob(jobKinds.map(({ kind }) => kind));
  const kind = jobKinds.find(({ kind }) => kind === job?.kind);
  if (!job || !kind) return POLL_MS;
  await runJob(job, kind, stopping);
  return 0;
}

async function sweepOnce(): Promise<number> {
  await sweepJobs();
  return SWEEP_MS;
}
