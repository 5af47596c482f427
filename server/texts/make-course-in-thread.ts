import "server-only";
import { Worker } from "node:worker_threads";
import type { Counted } from "#core/base/progress.ts";
import { Refusal } from "../http/refusal.ts";
import type { MadeCourse, Message, Sent } from "./made-course.ts";

export interface ThreadLimits {
  readonly milliseconds: number;
  /** By how much the memory of the whole process may grow. */
  readonly bytes: number;
}

const USUAL: ThreadLimits = { milliseconds: 90_000, bytes: 1_200_000_000 };
const WATCH_MS = 200;

const tooLong = "This text takes too long to read. Bring it in parts, or paste its words alone.";
const tooLarge = "This file needs too much memory to read. Bring it in parts, or paste its words alone.";

/** How a text is read: until when, with whom to tell how far it is, and how much it may take. */
export interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (step: number, sentence: string, counted: Counted | null) => void;
  readonly limits?: ThreadLimits;
}

/**
 * Makes a course in a thread of its own, which is ended when it takes too long or too much: whatever a file holds, the
 * process stays alive. Refuses with a sentence what cannot be read. One at a time: all memory that the process takes on
 * meanwhile counts for it.
 */
export async function makeCourseInThread(
  sent: Sent,
  { signal, onProgress, limits = USUAL }: Options,
): Promise<MadeCourse> {
  signal.throwIfAborted();
  const thread = idle.pop() ?? startThread();
  const before = process.memoryUsage().rss;
  return new Promise<MadeCourse>((resolve, reject) => {
    const timers = [
      setTimeout(() => end(new Refusal("too-large", tooLong)), limits.milliseconds),
      setInterval(() => {
        // What a thread holds outside its heap, such as an inflated stream, is bounded by nothing else.
        if (process.memoryUsage().rss - before > limits.bytes) end(new Refusal("too-large", tooLarge));
      }, WATCH_MS),
    ];
    const leave = () => end(new Error("The worker stops."));
    const release = () => {
      timers.forEach(clearTimeout);
      signal.removeEventListener("abort", leave);
      thread.off("message", hear).off("error", fail).off("exit", fall);
    };
    const end = (error: Error) => {
      release();
      void thread.terminate();
      reject(error);
    };
    const hear = (message: Message) => {
      if (message.type === "progress") {
        onProgress(message.step, message.sentence, message.counted);
        return;
      }
      release();
      keep(thread);
      if (message.type === "made") resolve(message.made);
      else reject(new Refusal("invalid", message.sentence));
    };
    const fail = (error: Error) => end(isOutOfMemory(error) ? new Refusal("too-large", tooLarge) : error);
    const fall = () => end(new Error("The thread ended without a word."));
    signal.addEventListener("abort", leave);
    thread.on("message", hear).on("error", fail).on("exit", fall);
    thread.ref();
    thread.postMessage(sent);
  });
}

/** Threads that have done their work well: starting one takes longer than reading a short text. */
const idle: Worker[] = [];

function startThread(): Worker {
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), {
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: 900, stackSizeMb: 4 },
    stderr: true,
    stdout: true,
  });
  const forget = () => {
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  };
  return thread.on("error", forget).on("exit", forget);
}

function keep(thread: Worker): void {
  thread.unref();
  idle.push(thread);
}

const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
