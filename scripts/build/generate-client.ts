import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Generates the Prisma client, unless it belongs to the present schema. Returns whether it did. */
export function generateClient(root: string): boolean {
  const schema = readFileSync(join(root, "prisma", "schema.prisma"));
  const version = readFileSync(join(root, "node_modules", "prisma", "package.json"));
  const wanted = createHash("sha256").update(schema).update(version).digest("hex");
  const stamp = join(root, "server", "db", "generated", ".made-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  execFileSync(process.execPath, [join(root, "node_modules", "prisma", "build", "index.js"), "generate"], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    // Any program will do: Prisma would fetch an engine that `generate` does not use.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  writeFileSync(stamp, wanted);
  return true;
}
