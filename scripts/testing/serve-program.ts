import { build } from "../build/build.ts";
import { startEmbeddedServer } from "../database/embedded-server.ts";
import { migrate } from "../database/migrate.ts";
import { readMigrations } from "../database/migrations.ts";
import { withDatabase } from "../database/with-database.ts";
import { root } from "../setup/root.mjs";
import { freePort } from "../start/free-port.ts";
import { actionsKey } from "../start/secret.ts";
import { startWebServer } from "../start/web-server.ts";
import { superviseWorker } from "../start/worker-process.ts";

const SECRET = "a secret of the journeys, which guards nothing";

/** The production build, as the journeys are played against it. */
export const buildProgram = (): Promise<boolean> => build(root, actionsKey(SECRET));

interface Served {
  readonly env: NodeJS.ProcessEnv;
  /** The ports of two instances on one database. */
  readonly ports: readonly [number, number];
}

/** Serves the production build, two instances and a worker on one database that has the library, while `use` runs. */
export async function serveProgram<Result>(use: (served: Served) => Promise<Result>): Promise<Result> {
  await buildProgram();
  const server = await startEmbeddedServer(root, "tests");
  try {
    return await withDatabase(server, (url) => serveOn(url, use));
  } finally {
    await server.release();
  }
}

async function serveOn<Result>(url: string, use: (served: Served) => Promise<Result>): Promise<Result> {
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
    return await use({ env, ports });
  } finally {
    await Promise.all([...servers, worker].map((running) => running.stop()));
  }
}
