import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { v7 } from "uuid";
import type { DeviceId, UserId } from "#core/base/ids.ts";

/** Whose a learner's store is; nobody's before the server has said so. */
export interface StoreOwner {
  readonly owner: UserId | null;
  readonly isGuest: boolean;
}

/** The learner's store that this device shows and writes to at present. */
export interface CurrentStore extends StoreOwner {
  readonly name: string;
  readonly deviceId: DeviceId;
}

interface Schema extends DBSchema {
  device: { key: "this"; value: { readonly deviceId: DeviceId; readonly current: string } };
  /** By the name of the store's database. */
  stores: { key: string; value: StoreOwner };
  /** Who sends at present, where the browser has no locks. */
  lease: { key: "sync"; value: { readonly holder: string; readonly until: number } };
}

/** Raised with each change of the stores' form. */
const VERSION = 1;
const NOBODYS: StoreOwner = { owner: null, isGuest: true };

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What the device knows of itself and of the learners who have something on it. */
export function openDevice(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("passage device", VERSION, {
    upgrade(store) {
      store.createObjectStore("device");
      store.createObjectStore("stores");
      store.createObjectStore("lease");
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The learner's store in use; at the first call the device gets its name and a store that is nobody's yet. */
export async function currentStore(): Promise<CurrentStore> {
  const tx = (await openDevice()).transaction(["device", "stores"], "readwrite");
  const known = await tx.objectStore("device").get("this");
  const device = known ?? { deviceId: v7() as DeviceId, current: newName() };
  const owner = (await tx.objectStore("stores").get(device.current)) ?? NOBODYS;
  if (!known) {
    await tx.objectStore("device").put(device, "this");
    await tx.objectStore("stores").put(owner, device.current);
  }
  await tx.done;
  return { ...owner, name: device.current, deviceId: device.deviceId };
}

/** The name of the store that a person has here already. */
export async function storeOf(owner: UserId): Promise<string | undefined> {
  const tx = (await openDevice()).transaction("stores");
  const [names, owners] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return names[owners.findIndex((known) => known.owner === owner)];
}

export async function setStoreOwner(name: string, owner: StoreOwner): Promise<void> {
  await (await openDevice()).put("stores", owner, name);
}

/** Makes a store the one in use: the named one, or a new one. */
export async function useStore(owner: StoreOwner = NOBODYS, name: string = newName()): Promise<void> {
  const tx = (await openDevice()).transaction(["device", "stores"], "readwrite");
  const device = await tx.objectStore("device").get("this");
  await tx.objectStore("device").put({ deviceId: device?.deviceId ?? (v7() as DeviceId), current: name }, "this");
  await tx.objectStore("stores").put(owner, name);
  await tx.done;
}

export async function forgetStore(name: string): Promise<void> {
  await (await openDevice()).delete("stores", name);
}

const newName = (): string => `passage ${v7()}`;
