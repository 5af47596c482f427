import { randomBytes } from "node:crypto";
import pg from "pg";
import type { EmbeddedServer } from "./embedded-server.ts";

/** Runs `use` with the address of a new, empty database on `server`, and drops it afterwards. */
export async function withDatabase<Result>(
  server: Pick<EmbeddedServer, "url">,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  await runOnServer(server, `create database ${name}`);
  try {
    return await use(server.url(name));
  } finally {
    await runOnServer(server, `drop database ${name} with (force)`);
  }
}

/** Runs one statement that cannot be part of a transaction. */
export async function runOnServer(server: Pick<EmbeddedServer, "url">, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
