import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sources = [
  ...["app", "content", "core", "device", "server", "ui", "public", "scripts/build"],
  ...["prisma/schema.prisma", "package-lock.json", "next.config.mjs", "proxy.ts", "tsconfig.json"],
];

/** A name for all that goes into a build: the same for the same commit, wherever it lies. */
export function fingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesBelow(root, source)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 20);
}

function filesBelow(root: string, path: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return [path];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts") && entry.name !== "sw.js")
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/").replace(/^\//u, ""))
    .filter((file) => !file.includes("/generated/"));
}
