import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

/** A build of the framework with a page on it. */
export interface Built {
  readonly root: string;
  /** The page's HTML, without its ending. */
  readonly page: string;
}

const read = (root: string, path: string): Buffer => readFileSync(join(root, ".next", path));

/** Scripts that a page loads by itself. Those for browsers that know no modules are left out, as browsers do. */
export function scriptsOf({ root, page }: Built): string[] {
  const html = read(root, `server/app/${page}.html`).toString("utf8");
  const tags = [...html.matchAll(/<script([^>]*)\ssrc="\/_next\/(static\/chunks\/[^"?]+)"([^>]*)>/gu)];
  const modern = tags.filter(([, before = "", , after = ""]) => !/nomodule/iu.test(before + after));
  return [...new Set(modern.map(([, , path = ""]) => path))];
}

/** Scripts that a page loads when it is there already. */
export function laterScriptsOf(built: Built): string[] {
  const own = new Set(scriptsOf(built));
  const named = [...own].flatMap((path) => [
    ...read(built.root, path)
      .toString("utf8")
      .matchAll(/"(static\/chunks\/[^"]+\.js)"/gu),
  ]);
  return [...new Set(named.map(([, path = ""]) => path))].filter((path) => !own.has(path));
}

/** What scripts weigh on the wire, in bytes, compressed by gzip one by one. */
export const weightOf = ({ root }: Built, scripts: readonly string[]): number =>
  scripts.reduce((sum, path) => sum + gzipSync(read(root, path)).length, 0);

/** The framework with a page that holds one word, built beside the program. */
export async function buildEmptyPage(root: string): Promise<Built> {
  const folder = join(root, ".passage", "empty-page");
  mkdirSync(join(folder, "app"), { recursive: true });
  const files = {
    "package.json": `{ "type": "module", "private": true }`,
    "app/layout.jsx": `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
    "app/page.jsx": `export default () => <p>Empty</p>;`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  if (!existsSync(join(folder, "node_modules")))
    symlinkSync(join("..", "..", "node_modules"), join(folder, "node_modules"));
  await promisify(execFile)(process.execPath, [join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  return { root: folder, page: "index" };
}
