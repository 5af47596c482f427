import "server-only";
import { z } from "zod";
import { db } from "../db/client.ts";
import type { JobState } from "../db/generated/enums.ts";
import type { Actor } from "../http/context.ts";
import { importJob, payload } from "./import-job.ts";

/** A text that is on its way into the library, or could not be read. */
export interface ImportEntry {
  readonly job: string;
  readonly title: string;
  /** `asks`: it is read, and waits for its owner's word. */
  readonly state: "waiting" | "asks" | "failed" | "stopped";
  /** What is being done, or why it failed. */
  readonly step: string;
}

const MOST = 10;

/** A person's texts in the making, and those that failed in the last days, the newest first. */
export async function listImports(actor: Actor | null): Promise<ImportEntry[]> {
  if (!actor) return [];
  const jobs = await db().job.findMany({
    where: {
      ...{ userId: actor.userId, kind: importJob.kind },
      // Of what is written nothing that was sent is kept.
      OR: [{ state: { not: "done" } }, { upload: { isNot: null } }],
    },
    orderBy: { createdAt: "desc" },
    take: MOST,
    include: { upload: { select: { name: true } }, profile: { select: { title: true } } },
  });
  return jobs.map(({ id, state, step, upload, profile, payload: stored }) => ({
    job: id,
    title: payload.parse(stored).title ?? profile?.title ?? upload?.name ?? "A pasted text",
    state: stateOf(state),
    step,
  }));
}

function stateOf(state: JobState): ImportEntry["state"] {
  switch (state) {
    case "queued":
    case "running":
      return "waiting";
    case "done":
      return "asks";
    case "failed":
    case "stopped":
      return state;
  }
}

export const importRef = z.object({ job: z.uuid() });

/** Takes what failed or was stopped out of sight, with what was sent for it. */
export async function dismissImport(actor: Actor, { job }: z.infer<typeof importRef>): Promise<void> {
  await db().job.deleteMany({
    where: { id: job, userId: actor.userId, kind: importJob.kind, state: { in: ["failed", "stopped"] } },
  });
}
