import "server-only";
import type { Database } from "../db/client.ts";
import { Prisma } from "../db/generated/client.ts";
import { Refusal } from "../http/refusal.ts";
import type { JobDefinition } from "./job-definition.ts";

/** Has a job that is done be done again, with another payload. */
export async function repeatJob<Payload, Result>(
  tx: Database,
  { kind, payload: schema }: JobDefinition<Payload, Result>,
  { job, payload }: { readonly job: string; readonly payload: Payload & Prisma.InputJsonObject },
): Promise<void> {
  schema.parse(payload);
  const { count } = await tx.job.updateMany({
    where: { id: job, kind, state: "done" },
    data: {
      ...{ payload, state: "queued", step: "It waits for its turn.", done: 0, attempts: 0 },
      ...{ result: Prisma.DbNull, finishedAt: null, runAfter: new Date() },
    },
  });
  if (count === 0) throw new Refusal("conflict", "This is being done already. Load the page again.");
}
