import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { connectToCatalogue } from "./catalogue-adapter.ts";
import type { Migration } from "./migrations.ts";

/**
 * The SQL that leads from `migrations` to `schema`; empty where they agree. `scratch` is the address of an empty
 * database, in which the migrations are tried. Prisma's command line does the same, but fetches a native engine first.
 */
export async function diffSchema(scratch: string, migrations: readonly Migration[], schema: string): Promise<string> {
  await loadEngine();
  const connect = () => connectToCatalogue(scratch);
  const adapter = await connect();
  const factory = {
    provider: "postgres",
    adapterName: "scratch",
    connect: () => Promise.resolve(adapter),
    connectToShadowDb: connect, // the engine closes this one itself
  } as const;
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: [["schema.prisma", schema]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    const { stdout } = await engine.diff(fromMigrationsTo(migrations, schema));
    const sql = (stdout ?? "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    await adapter.dispose();
  }
}

function fromMigrationsTo(migrations: readonly Migration[], schema: string): glue.DiffParams {
  return {
    from: {
      tag: "migrations",
      baseDir: "prisma/migrations",
      lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"' },
      shadowDbInitScript: "",
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  };
}

async function loadEngine(): Promise<void> {
  // The engine that Prisma itself carries; npm has its glue.
  const prisma = dirname(createRequire(import.meta.url).resolve("prisma/package.json"));
  const { instance } = await WebAssembly.instantiate(readFileSync(join(prisma, "build", "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") Reflect.apply(start, undefined, []);
}
