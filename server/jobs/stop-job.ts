import "server-only";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { forgetFile } from "./forget-file.ts";
import type { JobDefinition } from "./job-definition.ts";

/**
 * Ends a person's job before it is done: whoever works on it notices, and writes nothing. Of one that is done there is
 * nothing left to stop, unless its result has a member `asks`: then it only asks for a decision.
 */
export async function stopJob<Payload, Result>(
  { actor }: Context,
  { kind }: JobDefinition<Payload, Result>,
  { job, asks }: { readonly job: string; readonly asks: string },
): Promise<void> {
  await transaction(async (tx) => {
    // One statement, which waits for the transaction that ends the job and then looks again.
    const count = await tx.$executeRaw`
    update "Job" set "state" = 'stopped', "step" = 'You stopped this.', "lease" = null, "lockedUntil" = null,
      "counted" = null, "result" = null, "finishedAt" = now()
    where "id" = ${job}::uuid and "userId" = ${actor.userId}::uuid and "kind" = ${kind}
      and ("state" in ('queued', 'running') or ("state" = 'done' and jsonb_typeof("result" -> ${asks}) = 'object'))`;
    if (count === 0) throw new Refusal("conflict", "This has come to its end already. Load the page again.");
    await forgetFile(tx, job);
  });
}
