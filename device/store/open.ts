import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { AttemptId, EventId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Course } from "#core/questions/course.ts";
import type { ServedAttempt, StartedAttempt } from "#core/quiz/served.ts";
import type { ReadingPage } from "#core/text/reading-page.ts";
import { currentStore, forgetStore } from "./device.ts";

/** An event on this device and how far it has come. */
export type StoredEvent = { readonly id: EventId; readonly logged: LoggedEvent } & Delivery;

export type Delivery =
  { readonly state: "waiting" } | { readonly state: "sent" } | { readonly state: "rejected"; readonly why: string };

/** How far the server's log was read, and by how much this device's clock is ahead of the server's, in milliseconds. */
export interface Exchanged {
  readonly cursor: number;
  readonly clockAheadMs: number;
  /** Names of changes that the learner has taken note of here. */
  readonly seen?: readonly string[];
}

interface Schema extends DBSchema {
  exchanged: { key: "log"; value: Exchanged };
  events: { key: EventId; value: StoredEvent; indexes: { state: Delivery["state"] } };
  /** By slug, as what follows. */
  courses: { key: string; value: Course };
  readings: { key: string; value: ReadingPage };
  /** When a text was last opened here, by the device's clock. */
  opened: { key: string; value: number };
  attempts: { key: AttemptId; value: ServedAttempt };
  /** Quizzes that were begun here and of which the server does not know yet. */
  starts: { key: AttemptId; value: StartedAttempt };
}

export type Store = IDBPDatabase<Schema>;

/** Raised with each change of the stores' form. */
const VERSION = 1;

let opened: Promise<Store> | undefined;

/** The database of the learner whose turn it is on this device; one connection a page. */
export function openStore(): Promise<Store> {
  opened ??= openCurrent().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Looks anew whose turn it is; what was open is closed. */
export async function reopenStore(): Promise<void> {
  const before = opened;
  opened = undefined;
  (await before?.catch(() => undefined))?.close();
}

async function openCurrent(): Promise<Store> {
  const { name } = await currentStore();
  return openNamed(name, () => {
    opened = undefined;
  });
}

export function openNamed(name: string, onClosed: () => void = () => undefined): Promise<Store> {
  return openDB<Schema>(name, VERSION, {
    upgrade(store) {
      store.createObjectStore("exchanged");
      store.createObjectStore("events", { keyPath: "id" }).createIndex("state", "state");
      for (const stores of ["courses", "readings", "opened", "attempts", "starts"] as const)
        store.createObjectStore(stores);
    },
    blocking: (_current, _blocked, event) => {
      onClosed();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onClosed,
  });
}

/** Deletes a learner's store, as soon as no other tab has it open. */
export async function dropStore(name: string): Promise<void> {
  await forgetStore(name);
  await new Promise<void>((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, reject);
  });
}
