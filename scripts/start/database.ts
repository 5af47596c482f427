import { hostname } from "node:os";
import pg from "pg";
import { startEmbeddedServer } from "../database/embedded-server.ts";
import { runOnServer } from "../database/with-database.ts";
import { Stop } from "../setup/stop.ts";

const OLDEST = 150_000;
const NAME = "passage";

export interface UsedDatabase {
  readonly url: string;
  readonly isEmbedded: boolean;
  release(): Promise<void>;
}

/** The database that `url` names, or our own where it names none. */
export async function openDatabase(root: string, url: string | undefined): Promise<UsedDatabase> {
  if (url) {
    await checkServer(url);
    return { url, isEmbedded: false, release: () => Promise.resolve() };
  }
  const server = await startEmbeddedServer(root, "main");
  await runOnServer(server, `create database ${NAME}`).catch(ignoreExisting);
  return { url: server.url(NAME), isEmbedded: true, release: () => server.release() };
}

/** Does `work` while no other start of this clone does such work. */
export async function alone<Result>(url: string, root: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [`passage start ${hostname()} ${root}`]);
    return await work();
  } finally {
    await client.end();
  }
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (Number(rows[0]?.version) < OLDEST)
      throw new Stop("DATABASE_URL names a PostgreSQL before 15. Passage needs 15 or newer.");
  } catch (error) {
    if (error instanceof Stop) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Stop(
      `The database that DATABASE_URL names does not answer (${reason}). Check the address and start again.`,
      error,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "42P04")) throw error;
}
