import "server-only";
import type { z } from "zod";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import type { jobRef } from "../jobs/read-job.ts";
import { repeatJob } from "../jobs/repeat-job.ts";
import { stopJob } from "../jobs/stop-job.ts";
import { importJob } from "./import-job.ts";

/** Lets a new version of a text replace the one before, as its owner was told that it would. */
export async function confirmImport({ actor }: Context, { job: id }: z.infer<typeof jobRef>): Promise<void> {
  await transaction(async (tx) => {
    const job = await tx.job.findFirst({ where: { id, userId: actor.userId, kind: importJob.kind } });
    if (!job) throw new Refusal("not-found", "There is no such work here. It may belong to another account.");
    const plan = job.state === "done" ? importJob.result.parse(job.result).plan : null;
    if (!plan) throw new Refusal("conflict", "There is nothing to confirm here any more. Load the page again.");
    const payload = { ...importJob.payload.parse(job.payload), confirmed: plan.revision };
    await repeatJob(tx, importJob, { job: id, payload });
  });
}

/** Leaves a text unread, or a new version unwritten. What was sent is kept for a while, to be sent again. */
export const stopImport = (context: Context, { job }: z.infer<typeof jobRef>): Promise<void> =>
  stopJob(context, importJob, { job, asks: "plan" });
