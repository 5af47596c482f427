import { countDeliveries, type DeliveryCount } from "../store/events.ts";
import { sync, type SyncState } from "./sync.ts";

/** What a screen may say of the device's exchange with the server. */
export interface SyncReport extends DeliveryCount {
  readonly state: SyncState | "starting";
}

type Listener = (report: SyncReport) => void;

const SOON_MS = 400;
const RETRY_MS = [5_000, 15_000, 60_000] as const;

const listeners = new Set<Listener>();
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("passage");
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;
let again = false;

/** Exchanges now, or once more after the exchange that is under way. */
export function syncNow(): Promise<void> {
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

async function run(): Promise<void> {
  clearTimeout(timer);
  const state = await sync();
  const isWaiting = state === "unreachable" || state === "busy";
  failures = isWaiting ? failures + 1 : 0;
  if (isWaiting && listeners.size > 0)
    timer = setTimeout(() => void syncNow(), RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
  await tell(state);
  channel?.postMessage(state);
}

async function tell(state: SyncState): Promise<void> {
  const report = { state, ...(await countDeliveries()) };
  for (const listener of listeners) listener(report);
}

const onVisible = (): void => {
  if (document.visibilityState === "visible") void syncNow();
};
const onOnline = (): void => void syncNow();
const onMessage = ({ data }: MessageEvent<SyncState>): void => void tell(data);

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
