import pg from "pg";

/** Taken by every program that uses an embedded server; whoever is the last stops it. Any number that only we use. */
const IN_USE = 7_225_001;

export interface Hold {
  /** Ends the hold; true where nobody else holds the server, so that it may be stopped. */
  letGo(): Promise<boolean>;
}

/** Holds the server at `url`; null while it does not answer, or where it is not ours: its data must lie in `data`. */
export async function holdServer(url: string, data: string): Promise<Hold | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined); // The server went down under us: then there is nothing left to hold.
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string }>("select current_setting('data_directory') as data");
    if (rows[0]?.data !== data) throw new Error("another server");
    await client.query("select pg_advisory_lock_shared($1)", [IN_USE]);
  } catch {
    await client.end().catch(() => undefined);
    return null;
  }
  return { letGo: () => letGo(client) };
}

async function letGo(client: pg.Client): Promise<boolean> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [IN_USE]);
    const { rows } = await client.query<{ last: boolean }>("select pg_try_advisory_lock($1) as last", [IN_USE]);
    return rows[0]?.last ?? false;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
