import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { builtReader } from "../build/reader.ts";

const KILL_AFTER_MS = 2_000;
const RESTART_AFTER_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Who lived so long did not die of its start. */
const STEADY_MS = 60_000;

export interface SupervisedWorker {
  /** Of the process that works now. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

/** Starts the process that does long work, and starts it again whenever it dies, until it is told to stop. */
export function superviseWorker(root: string, env: NodeJS.ProcessEnv): SupervisedWorker {
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let child: ChildProcess | undefined;
  const supervise = async () => {
    let wait = RESTART_AFTER_MS;
    while (!isStopping()) {
      const began = performance.now();
      child = start(root, env);
      await once(child, "exit");
      if (isStopping()) return;
      wait = performance.now() - began > STEADY_MS ? RESTART_AFTER_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
      console.error(`The worker ended; it is started again in ${wait / 1_000} s.`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = supervise();
  return {
    pid: () => child?.pid,
    stop: async () => {
      stopping.abort();
      const killing = setTimeout(() => child?.kill("SIGKILL"), KILL_AFTER_MS);
      child?.kill("SIGTERM");
      await ended;
      clearTimeout(killing);
    },
  };
}

function start(root: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ["--conditions=react-server", join(root, "scripts", "worker.mjs")], {
    cwd: root,
    env: { ...env, NODE_ENV: "production", PASSAGE_READER: builtReader(root) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}
