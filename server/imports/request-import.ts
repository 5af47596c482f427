import "server-only";
import { z } from "zod";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { enqueueJob } from "../jobs/enqueue-job.ts";
import { format } from "../profiles/json-columns.ts";
import { LONGEST_TEXT } from "../texts/limits.ts";
import { importJob } from "./import-job.ts";

/** Of a file. */
export const MOST_BYTES = 10 * 1_024 * 1_024;
const MOST_WAITING = 3;
const MOST_TEXTS = 200;
const READABLE = /\.(?:txt|text|md|markdown|mdown|html?|xhtml|docx|pdf)$/iu;

const file = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/** A text as its form sends it: pasted, or as a file. */
export const importRequest = z.object({
  title: z
    .string()
    .default("")
    .transform((title) => title.replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(200, "Use at most 200 characters.")),
  text: z.string().default(""),
  /** How the text is written, where it was given to be edited. */
  format: z.union([format, z.literal("")]).default(""),
  file: file.nullable().default(null),
  /** The address of one's own text that this replaces. */
  replaces: z.string().max(80).default(""),
});

/** Takes a text in for its owner, to be read by the worker. Returns the job that tells how far it is. */
export async function requestImport(
  { actor: { userId } }: Context,
  { title, text, format, file, replaces }: z.infer<typeof importRequest>,
): Promise<{ job: string }> {
  const sent = file === null ? checkPaste(text) : checkFile(file, text);
  return transaction(async (tx) => {
    // One at a time, so that nobody gets past the limits by sending many at once.
    await tx.$queryRaw`select "id" from "User" where "id" = ${userId}::uuid for update`;
    await checkLimits(tx, userId);
    const profile = replaces === "" ? null : await ownText(tx, userId, replaces);
    if (profile) await forgetPlans(tx, profile.id);
    const payload = { title: title === "" ? null : title, format: format === "" ? null : format, confirmed: null };
    const job = await enqueueJob(tx, importJob, { userId, profileId: profile?.id ?? null, payload });
    await tx.upload.create({ data: { jobId: job, ...sent } });
    return { job };
  });
}

interface ToKeep {
  readonly name: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const atText = (sentence: string) => new Refusal("invalid", sentence, { text: sentence });
const atFile = (sentence: string) => new Refusal("invalid", sentence, { file: sentence });

function checkPaste(text: string): ToKeep {
  if (!/\p{L}/u.test(text)) throw atText("Paste a text, or choose a file.");
  if (text.length > LONGEST_TEXT) throw atText("This is more than 400,000 characters. Bring it in parts.");
  return { name: null, bytes: new TextEncoder().encode(text) };
}

function checkFile({ name, bytes }: z.infer<typeof file>, text: string): ToKeep {
  if (text.trim() !== "") throw atFile("There is a text in the field and a file too. Take one of them away.");
  if (!READABLE.test(name)) throw atFile("This kind of file cannot be read. Use .txt, .md, .html, .docx or .pdf.");
  if (bytes.length === 0) throw atFile("This file is empty. Choose another.");
  if (bytes.length > MOST_BYTES)
    throw atFile("This file has more than 10 MB. Choose a smaller one, or paste its text.");
  return { name: name.slice(-120), bytes: new Uint8Array(bytes) };
}

async function checkLimits(tx: Database, userId: string): Promise<void> {
  const waiting = await tx.job.count({
    where: { userId, kind: importJob.kind, state: { in: ["queued", "running"] } },
  });
  if (waiting >= MOST_WAITING)
    throw new Refusal("too-many", "Three of your texts are being read already. Wait until one of them is done.");
  if ((await tx.profile.count({ where: { ownerId: userId, deletedAt: null } })) >= MOST_TEXTS)
    throw new Refusal("too-many", `You have ${MOST_TEXTS} texts, which is as many as fit. Delete one first.`);
}

/** The latest version that was brought is the one to decide on. */
const forgetPlans = (tx: Database, profileId: string) =>
  tx.job.deleteMany({ where: { profileId, kind: importJob.kind, state: "done", upload: { isNot: null } } });

async function ownText(tx: Database, ownerId: string, slug: string): Promise<{ id: string }> {
  const profile = await tx.profile.findFirst({ where: { slug, ownerId, deletedAt: null }, select: { id: true } });
  if (!profile) throw new Refusal("not-found", "There is no such text of yours.");
  return profile;
}
