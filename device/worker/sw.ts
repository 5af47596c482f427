import { beginQuiz } from "../review/begin-quiz.ts";
import { isFull } from "../store/full.ts";
import { reopenStore } from "../store/open.ts";
import { answerTo } from "./answer.ts";
import { dropOtherAssets, dropOtherShells, fetchAll } from "./kept-files.ts";
import type { Manifest } from "./manifest.ts";
import { routeOf } from "./route.ts";
import type { FetchEvent, WorkerScope } from "./scope.ts";

/**
 * The service worker: opens the pages of learning without a network. A new version waits until the person asks for it
 * or all pages are closed, so that no open page is served by a version that is not its own.
 */
declare const self: WorkerScope;
/** Put in by the build. */
declare const PASSAGE_MANIFEST: Manifest;

const manifest = PASSAGE_MANIFEST;

self.addEventListener("install", (event) => {
  event.waitUntil(fetchAll(manifest, { caches, fetch: (path, init) => fetch(path, init) }));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOtherShells(manifest, caches), self.clients.claim()]));
});

self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isNavigation = request.mode === "navigate";
  const asked = {
    url: new URL(request.url),
    method: request.method,
    isNavigation,
    isPayload: request.headers.has("rsc"),
  };
  const route = routeOf(asked, self.location.origin, manifest);
  if (isNavigation) event.waitUntil(dropWhenAlone(event));
  if (route.name === "network") return;
  event.respondWith(answerTo(request, route, { manifest, caches, fetch: (sent) => fetch(sent), begin }));
});

/** An open page of an earlier version may still ask for its assets; when the only page is left, none can. */
async function dropWhenAlone({ clientId, resultingClientId }: FetchEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.every(({ id }) => id === clientId || id === resultingClientId)) await dropOtherAssets(manifest, caches);
}

/** Where a form leads that begins a quiz while the server does not answer. */
async function begin(form: FormData): Promise<string> {
  // The worker may have slept while another person signed in.
  await reopenStore();
  try {
    const begun = await beginQuiz(form);
    return begun.status === "begun" ? `/quiz?attempt=${begun.id}` : `/problem?code=offline-${begun.status}`;
  } catch (error) {
    return `/problem?code=offline-${isFull(error) ? "full" : "failed"}`;
  }
}
