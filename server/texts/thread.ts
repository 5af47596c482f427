import "server-only";
import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { format } from "../profiles/json-columns.ts";
import { makeCourse } from "./make-course.ts";

const sent = z.object({ bytes: z.instanceof(Uint8Array), name: z.string().nullable(), format: format.nullable() });

parentPort?.on("message", (message: unknown) => {
  // An error that nobody catches ends the thread, and its parent is told.
  void makeCourse(sent.parse(message), (news) => parentPort?.postMessage(news));
});
