import "server-only";
import { db } from "../db/client.ts";

/** Forgets jobs that ended long ago, with what was sent for them. */
export async function sweepJobs(): Promise<void> {
  await db().$executeRaw`
    delete from "Job" where "state" in ('done', 'failed', 'stopped') and "finishedAt" < now() - interval '14 days'`;
}
