import "server-only";
import { z } from "zod";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { getJob, jobRef, type JobReport } from "../jobs/read-job.ts";
import { readQuestions } from "../profiles/read-course.ts";
import { importJob, type ImportResult } from "./import-job.ts";

const SHOWN = 4;
const EXCERPT_BYTES = 4_000;
const EXCERPT = 900;

const uploads = z.array(z.object({ name: z.string().nullable(), pasted: z.instanceof(Uint8Array).nullable() })).max(1);

const places = z.array(z.object({ questionId: z.string(), number: z.int() }));

export interface ImportReport extends JobReport<ImportResult> {
  /** The file's name; null for a paste. */
  readonly name: string | null;
  /** How a pasted text begins, as long as it is read. */
  readonly excerpt: string | null;
  /** The first questions, each with the paragraph that it is from. */
  readonly written: readonly { readonly stem: string; readonly paragraph: number }[];
}

/** How far the reading of a text is that a person sent, and what came of it. */
export async function getImport(context: Context, ref: z.infer<typeof jobRef>): Promise<ImportReport> {
  const report = await getJob(context, importJob, ref);
  const [upload] = await sentFor(report.id);
  return {
    ...report,
    name: upload?.name ?? null,
    excerpt: upload?.pasted ? new TextDecoder().decode(upload.pasted).slice(0, EXCERPT) : null,
    written: report.result?.plan === null ? await firstQuestions(context, report.result.slug) : [],
  };
}

/** A file may be large and stays in the database. */
async function sentFor(jobId: string): Promise<z.infer<typeof uploads>> {
  return uploads.parse(
    await db().$queryRaw`
    select "name", case when "name" is null then substring("bytes" from 1 for ${EXCERPT_BYTES}) end as "pasted"
    from "Upload" where "jobId" = ${jobId}::uuid`,
  );
}

/** In the order of the text. */
async function firstQuestions({ actor }: Context, slug: string): Promise<ImportReport["written"]> {
  const profile = await db().profile.findFirst({ where: { slug, ownerId: actor.userId, deletedAt: null } });
  if (!profile) return [];
  const { id: profileId, currentVersion: number } = profile;
  const first = places.parse(
    await db().$queryRaw`
    select "questionId", "questionVersion" as "number"
    from "QuestionPlace" join "Question" on "id" = "questionId" and "currentVersion" = "questionVersion"
    where "QuestionPlace"."profileId" = ${profileId}::uuid and "profileVersion" = ${number} and "status" = 'published'
    order by ("proofs" -> 0 -> 'place' ->> 'start')::int, "questionId" limit ${SHOWN}`,
  );
  const questions = await readQuestions(first, { profileId, number });
  return questions.flatMap(({ body, passages: [passage] }) =>
    passage ? [{ stem: body.stem, paragraph: passage.paragraph }] : [],
  );
}
