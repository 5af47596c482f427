import { v7 } from "uuid";
import { openDevice } from "../store/device.ts";

const LEASE_MS = 20_000;
const RENEW_MS = 5_000;
const RETRY_MS = 300;
/**
 * Where a tab keeps which lease it holds, for the page that follows when this one is left meanwhile. That page takes the
 * lease over by a name of its own: a tab that is duplicated has a copy of this, and is another tab.
 */
const LEFT = "passage lease";
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
  const renewing = setInterval(() => void takeLease(), RENEW_MS);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await leaveLease();
  }
  return true;
}

/** Runs `work` when no tab exchanges any more. */
export async function whenAlone(work: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) return navigator.locks.request("passage sync", work);
  while (!(await alone(work))) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
}

/** A page that was left while it sent leaves its lease to the next one of its tab; that of a closed tab ends by itself. */
async function takeLease(): Promise<boolean> {
  const tx = (await openDevice()).transaction("lease", "readwrite");
  const lease = await tx.store.get("sync");
  // Further ahead than any lease lasts, the clock was turned back meanwhile.
  const isOwn = lease?.holder === holder || lease?.holder === sessionStorage.getItem(LEFT);
  const isFree = !lease || isOwn || Math.abs(lease.until - Date.now() - LEASE_MS / 2) > LEASE_MS / 2;
  if (isFree) await tx.store.put({ holder, until: Date.now() + LEASE_MS }, "sync");
  await tx.done;
  if (isFree) sessionStorage.setItem(LEFT, holder);
  return isFree;
}

/** Another tab's lease, taken since this one's ran out, stays. */
async function leaveLease(): Promise<void> {
  const tx = (await openDevice()).transaction("lease", "readwrite");
  const lease = await tx.store.get("sync");
  if (lease?.holder === holder) await tx.store.delete("sync");
  await tx.done;
  sessionStorage.removeItem(LEFT);
}
