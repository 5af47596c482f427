import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { insideNative, type EmbeddedPackage } from "./embedded-package.ts";

const programs = process.platform === "win32" ? ["initdb.exe", "postgres.exe"] : ["initdb", "postgres"];

/**
 * Copies the binaries below `base`, once a version, and makes the links between libraries that npm leaves out where
 * install scripts are gated. Whoever comes second uses the first one's copy.
 */
export function installBinaries({ version, native, links }: EmbeddedPackage, base: string): string {
  const place = join(base, `postgresql-${version}`);
  if (existsSync(place)) return place;
  const draft = mkdtempSync(join(base, "copying-"));
  // Links between libraries stay relative: npm may have made them already.
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    const link = join(draft, insideNative(target));
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(source), link);
  }
  for (const program of programs) chmodSync(join(draft, "bin", program), 0o755);
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}
