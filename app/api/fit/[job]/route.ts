import { handle } from "#server/http/handle.ts";
import { jobRef } from "#server/jobs/read-job.ts";
import { getFitReport } from "#server/reviews/read-fit.ts";

export const GET = handle({ input: jobRef, limit: { name: "job", most: 2_000, seconds: 600 } }, getFitReport);
