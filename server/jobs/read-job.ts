import "server-only";
import { z } from "zod";
import type { Counted } from "#core/base/progress.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import type { JobDefinition } from "./job-definition.ts";

const countedColumn = z.object({ what: z.string(), done: z.int().min(0), of: z.int().min(0) });

export const jobRef = z.object({ job: z.uuid() });

/** How far a job is. */
export interface JobReport<Result> {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed" | "stopped";
  readonly done: number;
  readonly total: number;
  /** What is being done, or why it failed. */
  readonly step: string;
  /** How far the step is that is done now; null where it cannot be counted. */
  readonly counted: Counted | null;
  /** Null until it is done. */
  readonly result: Result | null;
}

/** A person's own job; to anybody else there is none. */
export async function getJob<Payload, Result>(
  { actor }: Context,
  definition: JobDefinition<Payload, Result>,
  { job: id }: z.infer<typeof jobRef>,
): Promise<JobReport<Result>> {
  const job = await db().job.findFirst({ where: { id, userId: actor.userId, kind: definition.kind } });
  if (!job) throw new Refusal("not-found", "There is no such work here. It may belong to another account.");
  const { state, done, total, step } = job;
  const counted = job.counted === null ? null : countedColumn.parse(job.counted);
  return {
    id,
    state,
    done,
    total,
    step,
    counted,
    result: state === "done" ? definition.result.parse(job.result) : null,
  };
}
