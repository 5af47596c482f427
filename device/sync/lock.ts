import { v7 } from "uuid";
import { openStore } from "../store/open.ts";

const LEASE_MS = 20_000;
const holder = v7();

/** Runs `work` unless another tab does; returns whether it ran. Browsers have locks only in secure contexts. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
  if ("locks" in navigator) {
    return navigator.locks.request("passage sync", { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  if (!(await takeLease())) return false;
  try {
    await work();
  } finally {
    await (await openStore()).delete("lease", "sync");
  }
  return true;
}

async function takeLease(): Promise<boolean> {
  const tx = (await openStore()).transaction("lease", "readwrite");
  const lease = await tx.store.get("sync");
  const isFree = !lease || lease.holder === holder || lease.until < Date.now();
  if (isFree) await tx.store.put({ holder, until: Date.now() + LEASE_MS }, "sync");
  await tx.done;
  return isFree;
}
