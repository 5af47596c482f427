import "server-only";
import { Refusal } from "./refusal.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site's page sends in a visitor's name. Browsers say where a request comes from, in
 * `Sec-Fetch-Site` or, on plain http and in older ones, in `Origin`; what says neither is no browser.
 */
export function checkOrigin(method: string, headers: Headers): void {
  if (SAFE.has(method)) return;
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return;
  const origin = headers.get("origin");
  const isOurs = origin === null ? site === null : hostOf(origin) === headers.get("host");
  if (!isOurs) throw new Refusal("forbidden", "This request came from another site, so nothing was done.");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
