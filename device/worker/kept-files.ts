import type { Manifest, Shell } from "./manifest.ts";

/** What the worker needs of the browser to keep files. */
export interface Keeping {
  readonly caches: CacheStorage;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Shared by all versions: an address of it never means anything else. */
const ASSETS = "passage assets";
const SHELLS = "passage shells ";
const AT_ONCE = 6;

const shellsOf = ({ version }: Manifest): string => `${SHELLS}${version}`;

/**
 * Fetches all of a version. Fails as a whole where one file is missing or is of another version, as in the middle of a
 * deployment: the browser tries again later, and the version before stays.
 */
export async function fetchAll(manifest: Manifest, { caches, fetch }: Keeping): Promise<void> {
  const [assets, shells] = [await caches.open(ASSETS), await caches.open(shellsOf(manifest))];
  await inTurns(manifest.assets, async (path) => {
    if (await assets.match(path)) return;
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} is not there: ${response.status}`);
    await assets.put(path, response);
  });
  await inTurns(manifest.shells, async (shell) => shells.put(shell.path, await fetchShell(shell, fetch)));
}

/** Without cookies: a shell is the same for everybody, and nothing personal may be kept in its place. */
async function fetchShell({ path, sha256 }: Shell, fetch: Keeping["fetch"]): Promise<Response> {
  const response = await fetch(path, { cache: "reload", credentials: "omit" });
  if (!response.ok || response.redirected) throw new Error(`${path} is not there: ${response.status}`);
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== sha256) throw new Error(`${path} is of another version.`);
  return response;
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

export async function keptShell(manifest: Manifest, path: string, caches: CacheStorage): Promise<Response | undefined> {
  return (await caches.open(shellsOf(manifest))).match(path);
}

export async function keptAsset(path: string, caches: CacheStorage): Promise<Response | undefined> {
  return (await caches.open(ASSETS)).match(path);
}

/** Takes the shells of other versions away; nothing opens by them any more. */
export async function dropOtherShells(manifest: Manifest, caches: CacheStorage): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(SHELLS) && name !== shellsOf(manifest));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Takes the assets of other versions away; only where no tab of another version is open. */
export async function dropOtherAssets({ assets }: Manifest, caches: CacheStorage): Promise<void> {
  const own = new Set(assets);
  const kept = await caches.open(ASSETS);
  const others = (await kept.keys()).filter(({ url }) => !own.has(new URL(url).pathname));
  await Promise.all(others.map((request) => kept.delete(request)));
}
