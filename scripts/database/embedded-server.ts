import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "../setup/stop.ts";
import { ADMIN, makeCluster } from "./cluster.ts";
import { embeddedPackage } from "./embedded-package.ts";
import { makeHome, passwordOf, type Home } from "./home.ts";
import { installBinaries } from "./install-binaries.ts";
import { holdServer, type Hold } from "./hold.ts";

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  /** The address of `database` on it. */
  url(database: string): string;
  /** Stops the server, unless another program of this clone still uses it. Takes about a second. */
  release(): Promise<void>;
}

interface Running {
  readonly pid: number;
  readonly port: number;
}

const START_SECONDS = 60;
const MOST_LAUNCHES = 3;
const STOP_MS = 1_500;

/**
 * Starts the server `name` of the clone at `root`, or takes part in the one that runs already: also one that was left
 * behind by a killed program. Throws a Stop where this machine has no PostgreSQL.
 */
export async function startEmbeddedServer(root: string, name: string): Promise<EmbeddedServer> {
  const home = makeHome(root, name);
  const binaries = installBinaries(embeddedPackage(root), home.base);
  const data = makeCluster(home, binaries);
  const url = (port: number, database: string) =>
    `postgresql://${ADMIN}:${passwordOf(home)}@127.0.0.1:${port}/${database}`;
  const deadline = Date.now() + START_SECONDS * 1_000;
  let running = readRunning(data);
  for (let launches = 0; Date.now() < deadline;) {
    if (!running || !isAlive(running.pid)) {
      running = readRunning(data);
      if (!running && launches++ === MOST_LAUNCHES) break;
      running ??= await launch({ home, binaries, data });
    }
    const { pid, port } = running;
    const hold = await holdServer(url(port, "postgres"), data);
    if (hold) return { url: (database) => url(port, database), release: () => release(hold, pid) };
    await sleep(50);
  }
  throw new Stop(`PostgreSQL did not start. Its last words: ${lastLine(join(home.folder, "log"))}`);
}

async function release(hold: Hold, pid: number): Promise<void> {
  const isLast = await hold.letGo();
  if (!isLast) return;
  signal(pid, "SIGINT"); // PostgreSQL's “fast” shutdown: open transactions are rolled back, nothing acknowledged is lost.
  const deadline = Date.now() + STOP_MS;
  while (Date.now() < deadline) {
    if (!isAlive(pid)) return;
    await sleep(20);
  }
  signal(pid, "SIGQUIT");
}

async function launch(place: { home: Home; binaries: string; data: string }): Promise<Running> {
  const { home, binaries, data } = place;
  const port = await freePort();
  const log = openSync(join(home.folder, "log"), "a", 0o600);
  const child = spawn(
    join(binaries, "bin", "postgres"),
    [
      ...["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
      ...["-c", "timezone=UTC", "-c", "log_timezone=UTC", "-c", "max_connections=100"],
    ],
    // A process group of its own: Ctrl-C reaches the whole group of a terminal, and the database is to stop last.
    { env: { NODE_ENV: "production" }, cwd: home.folder, detached: true, stdio: ["ignore", log, log], ...home.owner },
  );
  closeSync(log);
  child.unref();
  if (child.pid === undefined) {
    const reason = await new Promise<Error>((resolve) => child.once("error", resolve));
    throw new Stop(`PostgreSQL could not be started (${reason.message}). Set DATABASE_URL to another server.`, reason);
  }
  return { pid: child.pid, port };
}

/** The server that `postmaster.pid` names, if it is alive. Line 1 is its process, line 4 its port. */
function readRunning(data: string): Running | null {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (pid > 0 && port > 0 && isAlive(pid)) return { pid, port };
  // PostgreSQL itself takes a zombie for a running server, and would refuse to start beside it.
  if (isZombie(pid)) rmSync(file, { force: true });
  return null;
}

const isAlive = (pid: number): boolean => signal(pid, 0) && !isZombie(pid);

/** A killed process whose parent never asks after it, as in a container without an init. */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return process.platform === "linux" && existsSync(stat) && readFileSync(stat, "utf8").includes(") Z ");
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

function lastLine(log: string): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").at(-1) ?? "";
}
