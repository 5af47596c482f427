import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Stop } from "../setup/stop.ts";
import { fingerprint } from "./fingerprint.ts";
import { generateClient } from "./generate-client.ts";
import { writePolicyHashes } from "./policy-hashes.ts";
import { buildReader } from "./reader.ts";
import { buildWorker } from "./worker.ts";

/** Builds what is served, unless it is built from these sources and with this key. Returns whether it did. */
export async function build(root: string, actionsKey: string, signal?: AbortSignal): Promise<boolean> {
  generateClient(root);
  const id = fingerprint(root);
  const stamp = join(root, ".next", "passage-build");
  const wanted = createHash("sha256").update(`${id} ${actionsKey}`).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  rmSync(stamp, { force: true });
  try {
    await promisify(execFile)(process.execPath, [join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
      cwd: root,
      maxBuffer: 64 * 1_024 * 1_024,
      ...(signal && { signal }),
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
        PASSAGE_BUILD_ID: id,
      },
    });
  } catch (error) {
    const said =
      error instanceof Error && "stdout" in error && "stderr" in error
        ? `${String(error.stdout)}${String(error.stderr)}`
        : "";
    throw new Stop(`The build failed:\n${said}`, error);
  }
  writePolicyHashes(root);
  await buildWorker(root, id);
  await buildReader(root);
  writeFileSync(stamp, wanted);
  return true;
}
