import "server-only";
import { db, type Database } from "./client.ts";

/** All of `work` happens or nothing does. Inside it, use the database it is given: the outer one would wait for it. */
export function transaction<Result>(work: (tx: Database) => Promise<Result>): Promise<Result> {
  return db().$transaction(work, { maxWait: 5_000, timeout: 20_000 });
}
