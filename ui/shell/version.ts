type Listener = () => void;

const listeners = new Set<Listener>();
let waiting: ServiceWorker | null = null;
let isOld = false;
let isTaking = false;

/** Lets the service worker keep the pages for when there is no network, and watches for a new version of them. */
export function startWorker(): void {
  // Only secure contexts have one: https, or this machine itself.
  if (!("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  const hadWorker = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (isTaking) location.reload();
    // Another tab took the new version over; this one goes on with what it has until the person reloads it.
    else if (hadWorker) tell({ old: true });
  });
  void container.register("/sw.js", { updateViaCache: "none" }).then(watch, () => {
    // No network, or the browser keeps nothing: then the pages work as long as the server answers.
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) tell({ next: registration.waiting });
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  // Browsers look for a new version when they find the time; a page that begins wants to know.
  if (navigator.serviceWorker.controller) void registration.update().catch(() => undefined);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void registration.update().catch(() => undefined);
  });
}

function tell({ next = waiting, old = isOld }: { next?: ServiceWorker | null; old?: boolean }): void {
  waiting = next;
  isOld = old;
  for (const listener of listeners) listener();
}

/** Says that this page asked for a part of the program that the server does not have any more. */
export const noteOldPage = (): void => tell({ old: true });

export const hasNewVersion = (): boolean => waiting !== null || isOld;

export function watchVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the new version over and loads the page by it. */
export function takeNewVersion(): void {
  if (waiting?.state === "installed") {
    isTaking = true;
    waiting.postMessage("take over");
  } else location.reload();
}
