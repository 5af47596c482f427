import type { UserId } from "#core/base/ids.ts";
import { currentStore, setStoreOwner, storeOf, useStore } from "./device.ts";
import { dropStore, openNamed, reopenStore } from "./open.ts";

/** Who asks, as the server says. */
export interface Known {
  readonly userId: UserId;
  readonly isGuest: boolean;
  /** Whether the owner of the store in use, a guest, has become this person. */
  readonly isMerged: boolean;
}

/**
 * Takes note of whose turn it is. What a guest left goes with the account that they became, what was done here before
 * anybody was known belongs to whoever comes first. Anybody else gets a store of their own; what the one before has not
 * sent is kept, unseen, until they return. Returns whether another store is in use now.
 */
export async function takeOwner({ userId: owner, isGuest, isMerged }: Known): Promise<boolean> {
  const before = await currentStore();
  const named = { owner, isGuest };
  if (before.owner === owner) {
    if (before.isGuest !== isGuest) await setStoreOwner(before.name, named);
    return false;
  }
  const own = await storeOf(owner);
  const isTheirs = before.owner === null || isMerged;
  if (isTheirs && own === undefined) {
    if (isMerged) await readLogFromStart(before.name);
    await setStoreOwner(before.name, named);
    return false;
  }
  if (isTheirs && own !== undefined) await moveUnsent(before.name, own);
  await useStore(named, own);
  await reopenStore();
  if (isTheirs || !(await hasUnsent(before.name))) await dropStore(before.name);
  return true;
}

/** Ends a person's turn on this device. What is not sent is lost, or kept for their return. */
export async function endTurn(unsent: "keep" | "forget"): Promise<void> {
  const { name, owner } = await currentStore();
  await useStore();
  await reopenStore();
  if (owner === null || unsent === "forget" || !(await hasUnsent(name))) await dropStore(name);
}

async function hasUnsent(name: string): Promise<boolean> {
  const store = await openNamed(name);
  const counts = [await store.countFromIndex("events", "state", "waiting"), await store.count("starts")];
  store.close();
  return counts.some((count) => count > 0);
}

/** The account's log holds the guest's events under other numbers. */
async function readLogFromStart(name: string): Promise<void> {
  const store = await openNamed(name);
  const tx = store.transaction("exchanged", "readwrite");
  const exchanged = await tx.store.get("log");
  if (exchanged) await tx.store.put({ ...exchanged, cursor: 0 }, "log");
  await tx.done;
  store.close();
}

/** Moving twice, as after a crash between the two, does no harm. */
async function moveUnsent(from: string, to: string): Promise<void> {
  const [source, target] = [await openNamed(from), await openNamed(to)];
  const waiting = await source.getAllFromIndex("events", "state", "waiting");
  const [attempts, starts] = [await source.getAll("attempts"), await source.getAll("starts")];
  const tx = target.transaction(["events", "attempts", "starts"], "readwrite", { durability: "strict" });
  await Promise.all([
    ...waiting.map((event) => tx.objectStore("events").put(event)),
    ...attempts.map((attempt) => tx.objectStore("attempts").put(attempt, attempt.id)),
    ...starts.map((start) => tx.objectStore("starts").put(start, start.id)),
    tx.done,
  ]);
  for (const store of [source, target]) store.close();
}
