import { z } from "zod";
import { handle } from "#server/http/handle.ts";
import { getFit } from "#server/reviews/read-fit.ts";
import { requestFit } from "#server/reviews/request-fit.ts";

const input = z.object({});

export const GET = handle({ input, limit: { name: "fit", most: 2_000, seconds: 600 } }, getFit);
export const POST = handle({ input, limit: { name: "ask for a fit", most: 10, seconds: 3_600 } }, requestFit);
