import { deviceState } from "../store/device-state.ts";
import { countDeliveries, type DeliveryCount } from "../store/events.ts";
import type { SyncState } from "./sync-state.ts";

/** What a screen may say of the device's exchange with the server. */
export interface SyncReport extends DeliveryCount {
  readonly state: SyncState | "starting";
  /** Whether somebody with an account is known here, who can sign in again. */
  readonly hasAccount: boolean;
  /** By how much the device's clock is ahead of the server's, in milliseconds. */
  readonly clockAheadMs: number;
}

const NEW_PERSON = "new person";

type Listener = (report: SyncReport) => void;

const SOON_MS = 400;
const RETRY_MS = [5_000, 15_000, 60_000] as const;

const listeners = new Set<Listener>();
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("passage");
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<SyncState> | undefined;
let again = false;

/** Exchanges now, or once more after the exchange that is under way. Returns how the first of them ends. */
export function syncNow(): Promise<SyncState> {
  if (running) {
    again = true;
    return running;
  }
  running = run().finally(() => {
    running = undefined;
    if (again) {
      again = false;
      void syncNow();
    }
  });
  return running;
}

/** Exchanges in a moment: an answer may be followed by another. */
export function syncSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncNow(), SOON_MS);
}

/** Tells of each exchange, of this tab or another, until the returned function is called. */
export function watchSync(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) begin();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) end();
  };
}

async function run(): Promise<SyncState> {
  clearTimeout(timer);
  const state = await exchange();
  if (state === "new-person") {
    tellNewPerson();
    location.reload();
    return state;
  }
  const isWaiting = state !== "done" && state !== "signed-out";
  // Another tab's turn is soon over, and is no reason to wait longer each time.
  failures = state === "busy" ? 1 : isWaiting ? failures + 1 : 0;
  if (isWaiting && listeners.size > 0)
    timer = setTimeout(() => void syncNow(), RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
  await tell(state);
  channel?.postMessage(state);
  return state;
}

/** The exchange itself is loaded after the page, which shows what the device has. */
const loadSync = () => import("./sync.ts").catch(() => null);

async function exchange(): Promise<SyncState> {
  const part = await loadSync();
  if (!part) return "part-missing";
  try {
    return await part.sync();
  } catch (error) {
    reportError(error);
    return { refused: "This device could not take what the server has." };
  }
}

/** Tells the other tabs that another person's turn has come on this device. */
export const tellNewPerson = (): void => channel?.postMessage(NEW_PERSON);

async function tell(state: SyncState): Promise<void> {
  const { owner, isGuest, clockAheadMs } = await deviceState();
  const report = { state, hasAccount: owner !== null && !isGuest, clockAheadMs, ...(await countDeliveries()) };
  for (const listener of listeners) listener(report);
}

const onVisible = (): void => {
  if (document.visibilityState === "visible") void syncNow();
};
const onOnline = (): void => void syncNow();
const onMessage = ({ data }: MessageEvent<SyncState | typeof NEW_PERSON>): void => {
  if (data === NEW_PERSON) location.reload();
  else void tell(data);
};

function begin(): void {
  document.addEventListener("visibilitychange", onVisible);
  addEventListener("online", onOnline);
  channel?.addEventListener("message", onMessage);
  void syncNow();
}

function end(): void {
  document.removeEventListener("visibilitychange", onVisible);
  removeEventListener("online", onOnline);
  channel?.removeEventListener("message", onMessage);
  clearTimeout(timer);
}
