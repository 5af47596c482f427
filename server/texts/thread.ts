import "server-only";
import { parentPort } from "node:worker_threads";
import { makeCourse } from "./make-course.ts";
import { sent } from "./sent-schema.ts";

parentPort?.on("message", (message: unknown) => {
  // An error that nobody catches ends the thread, and its parent is told.
  void makeCourse(sent.parse(message), (news) => parentPort?.postMessage(news));
});
