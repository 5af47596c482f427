import "server-only";
import { z } from "zod";
import type { JobDefinition } from "../jobs/job-definition.ts";
import { format } from "../profiles/json-columns.ts";

const count = z.int().min(0);

export const payload = z.strictObject({
  /** As the owner calls it; null: as the text calls itself. */
  title: z.string().min(1).max(200).nullable(),
  /** How a paste is written; null: to be seen from it. */
  format: format.nullable(),
  /** The revision of the text that it replaces, if its owner has seen what that does to it and wants it so. */
  confirmed: z.int().nullable().default(null),
});

/** What a new text does to the questions of the one before. */
const changes = z.strictObject({ kept: count, changed: count, added: count, retired: count });

const plan = z.strictObject({
  /** Of the text as it was when this was planned. */
  revision: z.int(),
  /** Whether it was confirmed already, and the text was changed meanwhile. */
  isNew: z.boolean(),
});

const result = z.strictObject({
  slug: z.string(),
  title: z.string(),
  facts: count,
  questions: count,
  /** Null where it could not be told. */
  language: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  /** Null for a text that is new. */
  changes: changes.nullable(),
  /** Nothing is written until its owner confirms this; null where it is written. */
  plan: plan.nullable().default(null),
});

export type ImportPayload = z.infer<typeof payload>;
export type ImportResult = z.infer<typeof result>;

/**
 * Reading a text that somebody sent, and making its questions. Of a job that names a text, it replaces that one: first
 * it only says what that would do, and when this is confirmed, the job is done once more.
 */
export const importJob: JobDefinition<ImportPayload, ImportResult> = { kind: "import-text", payload, result, steps: 3 };

/** How a version of a text came. */
export const origin = z.discriminatedUnion("how", [
  z.strictObject({ how: z.literal("pasted") }),
  z.strictObject({ how: z.literal("file"), name: z.string() }),
]);
