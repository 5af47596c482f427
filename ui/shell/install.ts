type Listener = () => void;

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const listeners = new Set<Listener>();
let offer: InstallEvent | null = null;

const isInstallEvent = (event: Event): event is InstallEvent => "prompt" in event;

/** Keeps the browser's offer to install the program, for the person to take when they like. */
export function watchForInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    take(event);
  });
  addEventListener("appinstalled", () => take(null));
}

function take(next: InstallEvent | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

export const canInstall = (): boolean => offer !== null;

export function watchInstall(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the person, in the browser's own words. An offer can be taken once. */
export async function install(): Promise<void> {
  const taken = offer;
  take(null);
  await taken?.prompt();
}
