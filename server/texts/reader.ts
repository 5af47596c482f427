import "server-only";
import { setFlagsFromString } from "node:v8";
import { z } from "zod";
import { Refusal } from "../http/refusal.ts";
import type { Answer } from "./made-course.ts";
import { makeCourseInThread } from "./make-course-in-thread.ts";
import { readerFlags } from "./reader-flags.ts";
import { sent } from "./sent-schema.ts";

// Before the first thread starts, whose heap is laid out by them; an engine that does not know one leaves it.
readerFlags.forEach((flag) => setFlagsFromString(flag));

const asked = z.object({ sent, limits: z.object({ milliseconds: z.number(), bytes: z.number() }).optional() });

const reply = (answer: Answer): void => void process.send?.(answer);

async function read(message: unknown): Promise<void> {
  const { sent, limits } = asked.parse(message);
  const made = await makeCourseInThread(sent, {
    signal: new AbortController().signal,
    onProgress: (step, sentence, counted) => reply({ type: "progress", step, sentence, counted }),
    ...(limits && { limits }),
  });
  reply({ type: "made", made });
}

process.on("message", (message: unknown) => {
  read(message).catch((error: unknown) => {
    if (error instanceof Refusal) reply({ type: "refused", code: error.code, sentence: error.message });
    else reply({ type: "broken", error });
  });
});
process.on("disconnect", () => process.exit());
// Ctrl-C reaches every process of a terminal, but the parent says when this one ends.
process.on("SIGINT", () => undefined);
