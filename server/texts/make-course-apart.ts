import "server-only";
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readerProgram } from "../environment-schema.ts";
import { Refusal } from "../http/refusal.ts";
import type { Answer, MadeCourse, Sent } from "./made-course.ts";
import type { Options } from "./make-course-in-thread.ts";

/**
 * Makes a course in a process of its own, so that what a file takes of memory counts for this file alone. Refuses with a
 * sentence what cannot be read.
 */
export async function makeCourseApart(sent: Sent, { signal, onProgress, limits }: Options): Promise<MadeCourse> {
  signal.throwIfAborted();
  const reader = idle.pop() ?? startReader();
  return new Promise<MadeCourse>((resolve, reject) => {
    const leave = () => end(new Error("The worker stops."));
    const release = () => {
      signal.removeEventListener("abort", leave);
      reader.off("message", hear).off("error", end).off("exit", fall);
    };
    const end = (error: unknown) => {
      release();
      reader.kill("SIGKILL");
      reject(error instanceof Error ? error : new Error("The reader broke.", { cause: error }));
    };
    const settle = (settled: () => void) => {
      release();
      keep(reader);
      settled();
    };
    const hear = (answer: Answer) => {
      switch (answer.type) {
        case "progress":
          onProgress(answer.step, answer.sentence, answer.counted);
          break;
        case "made":
          settle(() => resolve(answer.made));
          break;
        case "refused":
          settle(() => reject(new Refusal(answer.code, answer.sentence)));
          break;
        case "broken":
          end(answer.error);
      }
    };
    const fall = () => end(new Error("The reader ended without a word."));
    signal.addEventListener("abort", leave);
    reader.on("message", hear).on("error", end).on("exit", fall);
    reader.ref();
    reader.channel?.ref();
    reader.send({ sent, limits });
  });
}

/** What reads where nothing is built; the build leaves a bundle of it, which starts and reads sooner. */
const fromSources = fileURLToPath(new URL("./reader.mjs", import.meta.url));

/** Readers that have done their work well: starting one takes longer than reading a short text. */
const idle: ChildProcess[] = [];

function startReader(): ChildProcess {
  const reader = fork(readerProgram(process.env) ?? fromSources, {
    execArgv: ["--conditions=react-server"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const forget = () => {
    const at = idle.indexOf(reader);
    if (at >= 0) idle.splice(at, 1);
  };
  return reader.on("error", forget).on("exit", forget);
}

function keep(reader: ChildProcess): void {
  reader.unref();
  reader.channel?.unref();
  idle.push(reader);
}
