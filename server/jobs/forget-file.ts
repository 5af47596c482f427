import "server-only";
import type { Database } from "../db/client.ts";

/** Of a job that came to nothing, a pasted text stays to be mended; a file, which its sender has, leaves but its name. */
export async function forgetFile(tx: Database, jobId: string): Promise<void> {
  await tx.upload.updateMany({ where: { jobId, name: { not: null } }, data: { bytes: new Uint8Array() } });
}
