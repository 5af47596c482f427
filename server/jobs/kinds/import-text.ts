import "server-only";
import { db } from "../../db/client.ts";
import { Refusal } from "../../http/refusal.ts";
import { importJob } from "../../imports/import-job.ts";
import { storeText } from "../../imports/store-text.ts";
import { makeCourseApart } from "../../texts/make-course-apart.ts";
import { jobKind } from "../job-kind.ts";

/** Reads what was uploaded or pasted, makes its questions, and writes both. */
export const importText = jobKind(importJob, async ({ jobId, userId, profileId, payload, signal, progress }) => {
  const upload = await db().upload.findUnique({ where: { jobId }, select: { bytes: true, name: true } });
  if (!upload) throw new Refusal("not-found", "What was sent is not here any more. Send it once more.");
  const sent = { ...upload, format: payload.format };
  const made = await makeCourseApart(sent, { signal, onProgress: progress });
  const { title, confirmed } = payload;
  return async (tx) => {
    const result = await storeText(tx, { userId, profileId, title, confirmed, sent, made });
    // What is only planned is read once more when it is confirmed.
    if (result.plan === null) await tx.upload.deleteMany({ where: { jobId } });
    return result;
  };
});
