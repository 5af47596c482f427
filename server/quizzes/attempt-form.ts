import "server-only";
import { z } from "zod";
import { attemptRequest } from "./start-attempt.ts";

/** A new quiz as a form of a page asks for it: ten questions of the first text in practice, unless it says more. */
export const attemptForm = attemptRequest.extend({
  profile: attemptRequest.shape.profile.default("iom"),
  count: z.coerce.number().pipe(attemptRequest.shape.count).default(10),
  mode: attemptRequest.shape.mode.default("practice"),
});
