import "server-only";
import { z } from "zod";
import { questionBody } from "#core/questions/schema.ts";

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** Where a question's facts are proved: one entry a fact. */
export const proofs = z.array(span.extend({ place: span })).min(1);

export type Proofs = z.infer<typeof proofs>;

/** Where a profile's facts come from. */
export const sources = z.array(z.object({ title: z.string().min(1), url: z.url().optional() }));

export const body = questionBody;

export const format = z.enum(["plain", "markdown", "html"]);

/** What an author's own words rest on: they stay as long as these facts have these values and the proof is there. */
export const authored = z.object({
  facts: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.array(z.string())]) })),
  /** Whether the author marked the proof; else it is that of the facts. */
  hasOwnProof: z.boolean(),
});

export type Authored = z.infer<typeof authored>;

/** What the author of a text should know of it. */
export const findings = z.object({
  disagreements: z.array(
    z.object({ sort: z.enum(["conflict", "over-time"]), about: z.string(), factKeys: z.array(z.string()) }),
  ),
  rejected: z.array(z.object({ type: z.string(), stem: z.string(), gate: z.string(), reason: z.string() })),
  /** How many there were, where only the first are named. */
  rejectedCount: z.int().min(0).optional(),
  /** All that the text calls what it is about; null where that is not clear. */
  topic: z.array(z.string()).nullable().default(null),
});

export type Findings = z.infer<typeof findings>;
