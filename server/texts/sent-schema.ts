import "server-only";
import { z } from "zod";
import { format } from "../profiles/json-columns.ts";

/** What was sent, as it comes from the process or the thread that asks. */
export const sent = z.object({
  bytes: z.instanceof(Uint8Array),
  name: z.string().nullable(),
  format: format.nullable(),
});
