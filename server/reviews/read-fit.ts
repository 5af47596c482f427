import "server-only";
import type { z } from "zod";
import type { UserId } from "#core/base/ids.ts";
import { instant, type Instant } from "#core/base/instant.ts";
import { db, type Database } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { getJob, type jobRef, type JobReport } from "../jobs/read-job.ts";
import { fitJob, type FitResult } from "./fit-job.ts";

export type FitReport = JobReport<FitResult>;

/** The fit of a learner's weights that was asked for last, and what came of it; null where there was none of late. */
export async function getFit(context: Context): Promise<{ fit: FitReport | null }> {
  const last = await latestFit(db(), context.actor.userId);
  return { fit: last && (await getJob(context, fitJob, { job: last.id })) };
}

/** How far one fit of a learner's is. */
export const getFitReport = (context: Context, ref: z.infer<typeof jobRef>): Promise<FitReport> =>
  getJob(context, fitJob, ref);

interface LatestFit {
  readonly id: string;
  readonly state: FitReport["state"];
  readonly createdAt: Instant;
  readonly upTo: number;
}

export async function latestFit(tx: Database, userId: UserId): Promise<LatestFit | null> {
  const found = await tx.job.findFirst({
    where: { userId, kind: fitJob.kind },
    orderBy: { createdAt: "desc" },
    select: { id: true, state: true, createdAt: true, payload: true },
  });
  if (!found) return null;
  const { id, state, createdAt, payload } = found;
  return { id, state, createdAt: instant(createdAt.getTime()), upTo: fitJob.payload.parse(payload).upTo };
}
