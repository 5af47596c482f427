import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gu;

/** Writes, for each static page, the hashes of its inline scripts, by which the content policy lets just these run. */
export function writePolicyHashes(root: string): void {
  const folder = join(root, ".next", "server", "app");
  const pages: Record<string, string[]> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const file = join(entry.parentPath, entry.name);
    const route = file
      .slice(folder.length)
      .replaceAll("\\", "/")
      .replace(/\.html$/u, "")
      .replace(/^\/index$/u, "/");
    pages[route] = hashesOf(readFileSync(file, "utf8"));
  }
  writeFileSync(join(root, ".next", "policy-hashes.json"), JSON.stringify(pages));
}

function hashesOf(html: string): string[] {
  const scripts = [...html.matchAll(inlineScript)].map(([, script = ""]) => script);
  return [...new Set(scripts)].map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
}
