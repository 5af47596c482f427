/** Whether the browser refused to keep something because there is no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === "QuotaExceededError" || isFull(error.cause));

/** Asks the browser to keep what is here even when it needs room. Says whether it does. */
export async function keepForGood(): Promise<boolean> {
  if (!("storage" in navigator)) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
