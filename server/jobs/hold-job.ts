import "server-only";
import type { Counted } from "#core/base/progress.ts";
import { db, type Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { Prisma } from "../db/generated/client.ts";
import { forgetFile } from "./forget-file.ts";
import { LEASE_SECONDS, type TakenJob } from "./take-job.ts";

/** The worker was taken for dead, and another has the job. */
export class LeaseLost extends Error {
  constructor() {
    super("Another worker has this job now.");
    this.name = "LeaseLost";
  }
}

/** Keeps the job for this worker a while longer. */
export async function keepLease({ id, lease }: TakenJob): Promise<void> {
  const count = await db().$executeRaw`
    update "Job" set "lockedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where "id" = ${id}::uuid and "lease" = ${lease}::uuid`;
  if (count === 0) throw new LeaseLost();
}

/** Changes a job that is still held. */
async function write(tx: Database, { id, lease }: TakenJob, data: Prisma.JobUpdateManyMutationInput): Promise<void> {
  const { count } = await tx.job.updateMany({ where: { id, lease }, data });
  if (count === 0) throw new LeaseLost();
}

export interface News {
  /** So many steps are done. */
  readonly done: number;
  /** What is done now, in a sentence. */
  readonly step: string;
  readonly counted: Counted | null;
}

export const reportProgress = (job: TakenJob, { done, step, counted }: News): Promise<void> =>
  write(db(), job, { done, step, counted: counted ? { ...counted } : Prisma.DbNull });

const free = { lease: null, lockedUntil: null, counted: Prisma.DbNull };

/** In the transaction that writes what the job was for. */
export async function finishJob(tx: Database, job: TakenJob, result: Prisma.InputJsonObject): Promise<void> {
  const { total } = await tx.job.findUniqueOrThrow({ where: { id: job.id }, select: { total: true } });
  await write(tx, job, { ...free, state: "done", step: "Done.", done: total, result, finishedAt: new Date() });
}

export const failJob = (job: TakenJob, sentence: string): Promise<void> =>
  transaction(async (tx) => {
    await write(tx, job, { ...free, state: "failed", step: sentence, finishedAt: new Date() });
    await forgetFile(tx, job.id);
  });

/** To be tried again in a while. */
export const postponeJob = (job: TakenJob, seconds: number): Promise<void> =>
  write(db(), job, {
    ...free,
    state: "queued",
    step: "It broke off and is tried again.",
    runAfter: new Date(Date.now() + seconds * 1_000),
  });

/** Back to where it was before it was taken: the worker stops, and it is not the job's fault. */
export const returnJob = (job: TakenJob): Promise<void> =>
  write(db(), job, { ...free, state: "queued", step: "It waits for its turn.", attempts: job.attempts - 1, done: 0 });
