import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { passwordFile, passwordOf, type Home } from "./home.ts";

export const ADMIN = "passage";

/** The folder of the server's data, made at the first call; whoever comes second uses the first one's. */
export function makeCluster(home: Home, binaries: string): string {
  const data = join(home.folder, "data");
  if (existsSync(data)) return data;
  passwordOf(home);
  const draft = mkdtempSync(join(home.folder, "making-"));
  if (home.owner) chownSync(draft, home.owner.uid, home.owner.gid);
  execFileSync(
    join(binaries, "bin", "initdb"),
    [
      ...["-D", draft, "-U", ADMIN, "-E", "UTF8", "--no-instructions"],
      ...["--auth=scram-sha-256", `--pwfile=${passwordFile(home)}`],
      ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ],
    { env: { NODE_ENV: "production" }, cwd: home.folder, stdio: ["ignore", "ignore", "pipe"], ...home.owner },
  );
  try {
    renameSync(draft, data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(data)) throw error;
  }
  return data;
}
