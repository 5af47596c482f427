import { build as bundle } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Pages that no address leads to. */
const NO_SHELLS = new Set(["/_not-found", "/_global-error"]);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
    .sort();

const sha256 = (content: Buffer | string): string => createHash("sha256").update(content).digest("hex");

/** Bundles the service worker into public/sw.js, with the list of all that this build of the program opens offline by. */
export async function buildWorker(root: string, buildId: string): Promise<void> {
  const built = join(root, ".next");
  const assets = filesOf(join(built, "static"))
    .filter((file) => !file.endsWith(".map"))
    .map((file) => encodeURI(`/_next/static${file}`));
  const pages = filesOf(join(built, "server", "app"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ path: file.replace(/\.html$/u, "").replace(/^\/index$/u, "/"), file: `server/app${file}` }))
    .filter(({ path }) => !NO_SHELLS.has(path))
    .map(({ path, file }) => ({ path, sha256: sha256(readFileSync(join(built, file))) }));
  const drawings = ["/icon.svg", "/wordmark.svg"].map((path) => ({
    path,
    sha256: sha256(readFileSync(join(root, "public", path))),
  }));
  const shells = [...pages, ...drawings];
  // A page's headers are no part of its content, so a version is named after the build too.
  const version = sha256(JSON.stringify([buildId, assets, shells])).slice(0, 16);
  await bundle({
    absWorkingDir: root,
    entryPoints: ["device/worker/sw.ts"],
    outfile: "public/sw.js",
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome111", "firefox111", "safari16.4"],
    define: { PASSAGE_MANIFEST: JSON.stringify({ version, assets, shells }) },
    logLevel: "silent",
  });
}
