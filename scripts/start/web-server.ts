import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { Stop } from "../setup/stop.ts";

const KILL_AFTER_MS = 3_000;

export interface WebServer {
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const report = z.union([z.object({ ready: z.literal(true) }), z.object({ failed: z.string() })]);

/** Refuses a port that another program uses, before any work is done. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, "listening");
  } catch (error) {
    throw portProblem(port, error instanceof Error && "code" in error ? String(error.code) : "", error);
  } finally {
    server.close();
  }
}

/** Starts the serving process and waits until it serves. */
export async function startWebServer(root: string, port: number, env: NodeJS.ProcessEnv): Promise<WebServer> {
  const child = spawn(process.execPath, [join(root, "scripts", "start", "serve.mjs")], {
    cwd: root,
    env: { ...env, PORT: String(port), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => undefined);
  const first = await Promise.race([once(child, "message"), ended]);
  if (!first) throw new Stop("The server ended before it served; it says why above.");
  const said = report.parse(first[0]);
  if ("failed" in said) {
    child.kill("SIGKILL");
    throw portProblem(port, said.failed);
  }
  return { ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const killing = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(killing);
}

function portProblem(port: number, code: string, cause?: unknown): Stop {
  if (code === "EADDRINUSE")
    return new Stop(
      `Port ${port} is in use. Stop that program, or take another port: PORT=${port + 1} npm start`,
      cause,
    );
  if (code === "EACCES")
    return new Stop(`Port ${port} is reserved for the system. Take one above 1023: PORT=3000 npm start`, cause);
  return new Stop(`Port ${port} cannot be used (${code}). Take another: PORT=3001 npm start`, cause);
}
