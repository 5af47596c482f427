import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";
import { diffSchema } from "./diff-schema.ts";
import { startEmbeddedServer } from "./embedded-server.ts";
import { readMigrations } from "./migrations.ts";
import { withDatabase } from "./with-database.ts";

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/u.test(name)) {
  console.error("Name the migration in small letters and underscores: npm run migration -- add_classes");
  process.exit(2);
}

const server = await startEmbeddedServer(root, "scratch");
try {
  const schema = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
  const sql = await withDatabase(server, (scratch) => diffSchema(scratch, readMigrations(root), schema));
  if (sql === "") console.log("The migrations already lead to prisma/schema.prisma.");
  else {
    const stamp = new Date().toISOString().replace(/\D/gu, "").slice(0, 14);
    const folder = join(root, "prisma", "migrations", `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
    console.log(`Wrote ${stamp}_${name}/migration.sql. Read it before you commit it.`);
  }
} finally {
  await server.release();
}
