import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The secret of this clone, made once and readable by its user alone. */
export function ownSecret(root: string): string {
  const file = join(root, ".passage", "secret");
  mkdirSync(join(root, ".passage"), { recursive: true });
  try {
    writeFileSync(file, randomBytes(33).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}

/** The key that encrypts what server actions close over: from the secret, so that instances with one secret agree. */
export const actionsKey = (secret: string): string =>
  createHmac("sha256", secret).update("passage server actions").digest("base64");
