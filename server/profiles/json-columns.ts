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
