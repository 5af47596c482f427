import { randomBytes, randomUUID } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, parse } from "node:path";
import { Stop } from "../setup/stop.ts";

/** An unprivileged user that need not exist: PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Where an embedded server keeps itself. */
export interface Home {
  /** Holds the binaries, shared by all servers of this clone. */
  readonly base: string;
  /** Holds one server: its data, its password, its log. */
  readonly folder: string;
  /** Who runs it; null for the present user. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

/** Makes the home of the server `name` of the clone at `root`. Root's server lives where an unprivileged user can reach it. */
export function makeHome(root: string, name: string): Home {
  const own = join(root, ".passage");
  mkdirSync(own, { recursive: true });
  const owner = process.getuid?.() === 0 ? NOBODY : null;
  const base = owner && !isReachableByOthers(own) ? outsideHome(own) : join(own, "postgres");
  mkdirSync(base, { recursive: true, mode: 0o755 });
  const folder = join(base, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return { base, folder, owner };
}

/** The server's password, made at the first call. */
export function passwordOf(home: Home): string {
  return readOrMake(join(home.folder, "password"), () => randomBytes(24).toString("base64url"), home.owner);
}

export const passwordFile = (home: Home): string => join(home.folder, "password");

function isReachableByOthers(folder: string): boolean {
  for (let at = folder; at !== parse(at).root; at = dirname(at))
    if ((statSync(at).mode & constants.S_IXOTH) === 0) return false;
  return true;
}

/** Named by a random id that the clone keeps, since a path may be used again by another clone. */
function outsideHome(own: string): string {
  const id = readOrMake(join(own, "database-id"), randomUUID, null);
  const place = ["/var/lib", "/var/tmp"].find(
    (folder) => existsSync(folder) && isWritable(folder) && isReachableByOthers(folder),
  );
  if (!place)
    throw new Stop(
      "PostgreSQL cannot run as root below a private home. Start Passage as an ordinary user, or set DATABASE_URL.",
    );
  mkdirSync(join(place, "passage"), { recursive: true, mode: 0o711 });
  return join(place, "passage", id);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readOrMake(path: string, make: () => string, owner: Home["owner"]): string {
  try {
    writeFileSync(path, make(), { mode: 0o600, flag: "wx" });
    if (owner) chownSync(path, owner.uid, owner.gid);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
