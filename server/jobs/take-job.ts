import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db } from "../db/client.ts";
import { log } from "../log.ts";

/** A worker that says nothing for so long is dead, and its job is another's. */
export const LEASE_SECONDS = 15;

/** How often a job is tried before it has failed. */
export const MOST_ATTEMPTS = 3;

const taken = z.object({
  id: z.string(),
  kind: z.string(),
  userId: z.string(),
  profileId: z.string().nullable(),
  payload: z.unknown(),
  attempts: z.int(),
  lease: z.string(),
});

/** A job that is this worker's alone, as long as it holds the lease. */
export type TakenJob = z.infer<typeof taken>;

/** Takes the job that waits longest, of the kinds that this program knows; or one whose worker died. */
export async function takeJob(kinds: readonly string[]): Promise<TakenJob | null> {
  await giveUp();
  const rows: unknown = await db().$queryRaw`
    update "Job" set
      "state" = 'running', "attempts" = "attempts" + 1, "lease" = ${randomUUID()}::uuid,
      "lockedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where "id" = (
      select "id" from "Job"
      where "kind" = any(${kinds}) and (
        ("state" = 'queued' and "runAfter" <= now()) or ("state" = 'running' and "lockedUntil" < now()))
      order by "runAfter", "id" limit 1
      for update skip locked)
    returning "id", "kind", "userId", "profileId", "payload", "attempts", "lease"`;
  return z.array(taken).max(1).parse(rows)[0] ?? null;
}

/** Whatever kills its worker each time is not tried for ever. */
async function giveUp(): Promise<void> {
  const sentence = `The work was begun ${MOST_ATTEMPTS} times and broke off each time. Try it later, or with less.`;
  const rows: unknown = await db().$queryRaw`
    update "Job" set "state" = 'failed', "step" = ${sentence}, "lease" = null, "lockedUntil" = null, "finishedAt" = now()
    where "state" = 'running' and "lockedUntil" < now() and "attempts" >= ${MOST_ATTEMPTS}
    returning "id", "kind"`;
  for (const job of z.array(z.object({ id: z.string(), kind: z.string() })).parse(rows))
    log("error", "A job broke off too often", { job });
}
