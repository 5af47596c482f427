import { START_QUIZ, type Manifest } from "./manifest.ts";

/** How the worker treats a request. */
export type Route =
  /** Left to the browser. */
  | { readonly name: "network" }
  | { readonly name: "asset" }
  | { readonly name: "shell"; readonly path: string }
  /** A page of the server's, and what stands in for it where it does not answer. */
  | { readonly name: "page"; readonly isText: boolean }
  /** What the framework fetches to change pages within a document. Never kept: it is no page. */
  | { readonly name: "payload" }
  /** The form that begins a quiz. */
  | { readonly name: "start" };

export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly isNavigation: boolean;
  readonly isPayload: boolean;
}

const NETWORK: Route = { name: "network" };

export function routeOf({ url, method, isNavigation, isPayload }: Asked, origin: string, manifest: Manifest): Route {
  if (url.origin !== origin) return NETWORK;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/u, "") : url.pathname;
  if (method === "POST") return isNavigation && path === START_QUIZ ? { name: "start" } : NETWORK;
  if (method !== "GET" || path.startsWith("/api/")) return NETWORK;
  if (path.startsWith("/_next/static/")) return { name: "asset" };
  if (isPayload || url.searchParams.has("_rsc")) return { name: "payload" };
  const isShell = manifest.shells.some((shell) => shell.path === path);
  if (isShell && (isNavigation || /\.[a-z]+$/u.test(path))) return { name: "shell", path };
  return isNavigation ? { name: "page", isText: /^\/profiles(?:\/[^/]+)?$/u.test(path) } : NETWORK;
}
