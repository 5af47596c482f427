import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { startEmbeddedServer } from "../database/embedded-server.ts";
import { migrate } from "../database/migrate.ts";
import { readMigrations } from "../database/migrations.ts";
import { withDatabase } from "../database/with-database.ts";
import { build } from "../build/build.ts";
import { root } from "../setup/root.mjs";
import { sentenceOf } from "../setup/stop.ts";
import { actionsKey } from "../start/secret.ts";
import { freePort } from "../start/free-port.ts";
import { startWebServer } from "../start/web-server.ts";
import { superviseWorker } from "../start/worker-process.ts";
import { findChromium } from "./find-chromium.ts";

const SECRET = "a secret of the journeys, which guards nothing";

/** Runs the journeys against the production build: two instances and a worker on one database that has the library. */
async function run(): Promise<number> {
  const chromium = findChromium(process.env["CHROMIUM_PATH"]);
  await build(root, actionsKey(SECRET));
  const server = await startEmbeddedServer(root, "tests");
  try {
    return await withDatabase(server, (url) => runOn(url, chromium));
  } finally {
    await server.release();
  }
}

async function runOn(url: string, chromium: string): Promise<number> {
  await migrate(url, readMigrations(root));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: url,
    NEXTAUTH_SECRET: SECRET,
    AUTH_TRUST_HOST: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(SECRET),
  };
  delete env.NEXTAUTH_URL;
  Object.assign(process.env, env);
  const { loadContent } = await import("../start/load-content.ts");
  await loadContent(root);
  const { db } = await import("#server/db/client.ts");
  await db().$disconnect();
  const ports = [await freePort(), await freePort()] as const;
  const servers = await Promise.all(ports.map((port) => startWebServer(root, port, env)));
  const worker = superviseWorker(root, env);
  try {
    return await play({ ...env, CHROMIUM_PATH: chromium, PASSAGE_PORTS: ports.join(",") });
  } finally {
    await Promise.all([...servers, worker].map((server) => server.stop()));
  }
}

async function play(env: NodeJS.ProcessEnv): Promise<number> {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  const config = join(root, "e2e", "playwright.config.ts");
  const child = spawn(process.execPath, [cli, "test", "--config", config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    // The condition is for the server's files; the runner must not see it.
    env: { ...env, NODE_OPTIONS: "" },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
}
