import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { AttemptId, DeviceId, EventId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Course } from "#core/questions/course.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";

/** An event on this device and how far it has come. */
export type StoredEvent = { readonly id: EventId; readonly logged: LoggedEvent } & Delivery;

export type Delivery =
  { readonly state: "waiting" } | { readonly state: "sent" } | { readonly state: "rejected"; readonly why: string };

/** What this device knows of itself. */
export interface DeviceState {
  readonly deviceId: DeviceId;
  /** Whose log it holds; null before the server has said so. */
  readonly owner: UserId | null;
  readonly isGuest: boolean;
  /** How far the server's log was read. */
  readonly cursor: number;
}

interface Schema extends DBSchema {
  state: { key: "device"; value: DeviceState };
  events: { key: EventId; value: StoredEvent; indexes: { state: Delivery["state"] } };
  courses: { key: string; value: Course };
  attempts: { key: AttemptId; value: ServedAttempt };
  /** Who sends at present, where the browser has no locks. */
  lease: { key: "sync"; value: { readonly holder: string; readonly until: number } };
}

export type Store = IDBPDatabase<Schema>;

/** Raised with each change of the stores' form. */
const VERSION = 1;

let opened: Promise<Store> | undefined;

/** The device's database; one connection a page. */
export function openStore(): Promise<Store> {
  opened ??= openDB<Schema>("passage", VERSION, {
    upgrade(store) {
      store.createObjectStore("state");
      store.createObjectStore("events", { keyPath: "id" }).createIndex("state", "state");
      store.createObjectStore("courses");
      store.createObjectStore("attempts");
      store.createObjectStore("lease");
    },
    blocking: (_current, _blocked, event) => {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}
