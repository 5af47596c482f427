import { handle } from "#server/http/handle.ts";
import { getImport } from "#server/imports/read-import.ts";
import { jobRef } from "#server/jobs/read-job.ts";

const limit = { name: "job", most: 2_000, seconds: 600 };

export const GET = handle({ input: jobRef, limit }, getImport);
