import "server-only";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { format } from "../profiles/json-columns.ts";
import { makeCourse } from "./make-course.ts";

const sent = z.object({ bytes: z.instanceof(Uint8Array), name: z.string().nullable(), format: format.nullable() });

await makeCourse(sent.parse(workerData), (message) => parentPort?.postMessage(message));
