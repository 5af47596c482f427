import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "../database/embedded-server.ts";
import { migrate } from "../database/migrate.ts";
import { readMigrations } from "../database/migrations.ts";
import { runOnServer } from "../database/with-database.ts";
import { root } from "../setup/root.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a database on the test server, its name left as %s. */
    databaseUrl: string;
    template: string;
  }
}

const TEMPLATE = "template_of_tests";

/** One PostgreSQL for all use-case tests, with a migrated database that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbeddedServer(root, "tests");
  await runOnServer(server, `drop database if exists ${TEMPLATE} with (force)`);
  await runOnServer(server, `create database ${TEMPLATE}`);
  await migrate(server.url(TEMPLATE), readMigrations(root));
  project.provide("databaseUrl", server.url("%s"));
  project.provide("template", TEMPLATE);
  return () => server.release();
}
