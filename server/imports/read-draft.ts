import "server-only";
import { z } from "zod";
import type { TextFormat } from "#core/text/block.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { format } from "../profiles/json-columns.ts";
import { importJob, payload } from "./import-job.ts";

/** Where a form for a text begins: nothing, a text of one's own to go on with, or what could not be read. */
export const draftRef = z.object({
  replaces: z.string().max(80).optional().catch(undefined),
  again: z.uuid().optional().catch(undefined),
});

/** What stands in the form already. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly format: TextFormat | null;
  /** The text that it replaces. */
  readonly replaces: { readonly slug: string; readonly title: string } | null;
  /** Why it could not be read, and in which field it was sent. */
  readonly problem: { readonly field: "text" | "file"; readonly sentence: string } | null;
}

const empty: Draft = { title: "", text: "", format: null, replaces: null, problem: null };

/** What a person had begun with; to a stranger it is not there. */
export async function getDraft(actor: Actor | null, { replaces, again }: z.infer<typeof draftRef>): Promise<Draft> {
  if (again === undefined && replaces === undefined) return empty;
  if (!actor) throw missing();
  return again === undefined ? presentText(actor, replaces ?? "") : failedDraft(actor, again);
}

const missing = () => new Refusal("not-found", "There is no such text of yours.");

async function failedDraft(actor: Actor, id: string): Promise<Draft> {
  const job = await db().job.findFirst({
    where: { id, userId: actor.userId, kind: importJob.kind, state: { in: ["failed", "stopped"] } },
    include: { upload: true, profile: { select: { slug: true, title: true } } },
  });
  if (!job) throw missing();
  const { title, format } = payload.parse(job.payload);
  const pasted = job.upload?.name === null ? new TextDecoder().decode(job.upload.bytes) : "";
  const field = job.upload?.name === null ? "text" : "file";
  const problem = job.state === "failed" ? ({ field, sentence: job.step } as const) : null;
  return { title: title ?? "", text: pasted, format, replaces: job.profile, problem };
}

async function presentText(actor: Actor, slug: string): Promise<Draft> {
  const profile = await db().profile.findFirst({
    where: { slug, ownerId: actor.userId, deletedAt: null },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const [version] = profile?.versions ?? [];
  if (!profile || !version) throw missing();
  const { title } = profile;
  return { title, text: version.text, format: format.parse(version.format), replaces: { slug, title }, problem: null };
}
