import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const NEEDED_BYTES = 2_000_000_000;

/**
 * Whether npm has installed what package-lock.json names, by its own record, which it writes last. Optional packages may
 * be of another platform.
 */
export function isInstalled() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const [wanted, installed] = [packagesOf(join(root, "package-lock.json")), packagesOf(record)];
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === "" || (optional === true && installed[path] === undefined) ? true : installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;

/** Installs the packages of package-lock.json, unless they are installed. */
export function installPackages() {
  if (isInstalled()) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < NEEDED_BYTES)
    stop("The disk is too full to install Passage. Make room for 2 GB and start again; nothing was changed.");
  console.log("Installing packages (npm ci)…");
  const { status, error } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
  if (error) stop(`npm could not be started (${error.message}). Install npm and start again.`);
  if (status !== 0) stop("The packages could not be installed; npm says why above. Mend that and start again.");
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
