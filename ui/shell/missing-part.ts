const LATELY_MS = 60_000;
const KEY = "passage reloaded";

/** Whether a part of the program could not be loaded: the server has a newer version, or does not answer. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "ChunkLoadError" || /Failed to load chunk|dynamically imported module/iu.test(error.message));

/** Loads the page anew, so that it is of one version; not twice within a minute. */
export function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - last < LATELY_MS) return;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
