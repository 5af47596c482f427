import "server-only";
import type { UserId } from "#core/base/ids.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { JobDefinition } from "./job-definition.ts";

interface NewJob<Payload> {
  readonly userId: UserId;
  readonly profileId?: string | null;
  readonly payload: Payload & Prisma.InputJsonObject;
  /** Not taken before; at once where it is left out. */
  readonly runAfter?: Date;
}

/** Puts work where the worker finds it, in the transaction of `tx`. Returns the job's id. */
export async function enqueueJob<Payload, Result>(
  tx: Database,
  { kind, payload: schema, steps }: JobDefinition<Payload, Result>,
  { userId, profileId = null, payload, runAfter = new Date() }: NewJob<Payload>,
): Promise<string> {
  schema.parse(payload);
  const id = newId();
  const waits = { runAfter, total: steps, step: "It waits for its turn." };
  await tx.job.create({ data: { id, kind, userId, profileId, payload, ...waits } });
  return id;
}
