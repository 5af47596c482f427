import type { DeviceId } from "#core/base/ids.ts";
import { currentStore, type StoreOwner } from "./device.ts";
import { openStore, type Exchanged } from "./open.ts";

/** What this device knows of itself and of the learner whose turn it is. */
export interface DeviceState extends StoreOwner, Exchanged {
  readonly deviceId: DeviceId;
}

export async function deviceState(): Promise<DeviceState> {
  const { deviceId, owner, isGuest } = await currentStore();
  return { deviceId, owner, isGuest, ...(await exchanged()) };
}

async function exchanged(): Promise<Exchanged> {
  return (await (await openStore()).get("exchanged", "log")) ?? { cursor: 0, clockAheadMs: 0 };
}

/** Takes note of the server's time. */
export async function compareClocks(serverNow: number): Promise<void> {
  const clockAheadMs = Date.now() - serverNow;
  await (await openStore()).put("exchanged", { ...(await exchanged()), clockAheadMs }, "log");
}

/** More are forgotten, the oldest first: by then their questions were answered again. */
const MOST_SEEN = 2_000;

/** Remembers names of what the learner has taken note of on this device. */
export async function noteSeen(names: readonly string[]): Promise<void> {
  const tx = (await openStore()).transaction("exchanged", "readwrite");
  const known = (await tx.store.get("log")) ?? { cursor: 0, clockAheadMs: 0 };
  await tx.store.put({ ...known, seen: [...(known.seen ?? []), ...names].slice(-MOST_SEEN) }, "log");
  await tx.done;
}
