import { v7 } from "uuid";
import type { DeviceId, UserId } from "#core/base/ids.ts";
import { openStore, type DeviceState } from "./open.ts";

/** What this device knows of itself; it gets its name at the first call. */
export async function deviceState(): Promise<DeviceState> {
  const tx = (await openStore()).transaction("state", "readwrite");
  const known = await tx.store.get("device");
  const state = known ?? { deviceId: v7() as DeviceId, owner: null, isGuest: true, cursor: 0 };
  if (!known) await tx.store.put(state, "device");
  await tx.done;
  return state;
}

/**
 * Takes note of whose device this is. When a guest has become somebody else, what was not sent yet goes with them, and
 * the rest is fetched anew.
 */
export async function setOwner(owner: UserId, isGuest: boolean): Promise<void> {
  const before = await deviceState();
  if (before.owner === owner && before.isGuest === isGuest) return;
  const store = await openStore();
  const tx = store.transaction(["state", "events"], "readwrite");
  const isSame = before.owner === owner || before.owner === null;
  await tx.objectStore("state").put({ ...before, owner, isGuest, cursor: isSame ? before.cursor : 0 }, "device");
  if (!isSame) {
    const sent = await tx.objectStore("events").index("state").getAllKeys("sent");
    await Promise.all(sent.map((id) => tx.objectStore("events").delete(id)));
  }
  await tx.done;
}

/** Forgets everything of the person who leaves. */
export async function forgetAll(): Promise<void> {
  const store = await openStore();
  const names = ["state", "events", "courses", "attempts"] as const;
  const tx = store.transaction(names, "readwrite");
  await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  await tx.done;
}
