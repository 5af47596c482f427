import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { runOnServer } from "../database/with-database.ts";

const name = `test_${randomBytes(6).toString("hex")}`;
const url = (database: string): string => inject("databaseUrl").replace(/%25s|%s/u, database);

process.env["DATABASE_URL"] = url(name);
process.env.NEXTAUTH_SECRET = "a secret of the tests, which guards nothing";

beforeAll(() => runOnServer({ url }, `create database ${name} template ${inject("template")}`));

afterAll(async () => {
  const { db } = await import("#server/db/client.ts");
  await db().$disconnect();
  await runOnServer({ url }, `drop database ${name} with (force)`);
});
