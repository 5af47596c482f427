import { migrate } from "../database/migrate.ts";
import { readMigrations } from "../database/migrations.ts";
import { build } from "../build/build.ts";
import { generateClient } from "../build/generate-client.ts";
import { root } from "../setup/root.mjs";
import { sentenceOf } from "../setup/stop.ts";
import { addresses } from "./addresses.ts";
import { alone, openDatabase, type UsedDatabase } from "./database.ts";
import { readOptions, type Options } from "./options.ts";
import { step } from "./step.ts";
import { checkPort, startWebServer, type WebServer } from "./web-server.ts";
import { superviseWorker, type SupervisedWorker } from "./worker-process.ts";

let database: UsedDatabase | undefined;
let web: WebServer | undefined;
let worker: SupervisedWorker | undefined;
const quit = new AbortController();
let stopping: Promise<void> | undefined;

/** Stops the web server and the worker, then the database; once, however often it is asked. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    quit.abort();
    await Promise.all([web?.stop(), worker?.stop()]);
    await database?.release();
  })();
  return stopping;
}

async function prepare(options: Options, { url }: UsedDatabase): Promise<void> {
  await step("Database", async () => {
    const applied = await migrate(url, readMigrations(root));
    return applied.length > 0 ? `${applied.length} migrations applied` : "up to date";
  });
  await step("Content", async () => {
    generateClient(root);
    Object.assign(process.env, options.environmentFor(url));
    const { loadContent } = await import("./load-content.ts");
    return loadContent(root);
  });
  await step("Build", async () => ((await build(root, options.actionsKey, quit.signal)) ? "made" : "up to date"));
}

async function start(): Promise<void> {
  const options = readOptions(root, process.env);
  await checkPort(options.port);
  const opened = await step(
    "PostgreSQL",
    () => openDatabase(root, options.databaseUrl),
    ({ isEmbedded }) => (isEmbedded ? "embedded, running" : "yours, reached"),
  );
  database = opened;
  await alone(opened.url, root, () => prepare(options, opened));
  const env = options.environmentFor(opened.url);
  web = await startWebServer(root, options.port, env);
  worker = superviseWorker(root, env);
  console.log(`\nPassage is served:\n${addresses(options.port)}\n\nStop it with Ctrl-C.`);
  await web.ended;
  if (!stopping) throw new Error("The web server ended by itself; it says why above.");
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void stopAll().then(() => process.exit(0));
  });
}

try {
  await start();
} catch (error) {
  if (stopping) await new Promise(() => undefined); // a signal ended it; its handler leaves when all has stopped
  await stopAll();
  console.error(`\n${sentenceOf(error) ?? "Passage could not start."}`);
  if (sentenceOf(error) === null) console.error(error);
  process.exit(1);
}
