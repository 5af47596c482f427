import { STAND_IN, type Manifest } from "./manifest.ts";
import type { Route } from "./route.ts";
import { keptAsset, keptShell } from "./kept-files.ts";

/** What an answer is made of. */
export interface Answering {
  readonly manifest: Manifest;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Begins the quiz that a form asks for on the device; returns where it leads. */
  readonly begin: (form: FormData) => Promise<string>;
}

/** How long the server may take before the device's own copy is shown, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The worker's answer to a request of this route. */
export async function answerTo(
  request: Request,
  route: Exclude<Route, { name: "network" }>,
  answering: Answering,
): Promise<Response> {
  const { manifest, caches, fetch } = answering;
  switch (route.name) {
    case "asset":
      return (await keptAsset(new URL(request.url).pathname, caches)) ?? fetch(request);
    case "shell":
      return (await keptShell(manifest, route.path, caches)) ?? fetch(request);
    case "payload":
      return fetch(request).catch(withoutPayload);
    case "page":
      return page(request, route.isText, answering);
    case "start":
      return start(request, answering);
  }
}

/** The framework loads the document anew where it is answered with anything but a payload. */
const withoutPayload = (): Response => new Response("Offline", { headers: { "content-type": "text/plain" } });

async function page(request: Request, isText: boolean, { manifest, caches, fetch }: Answering): Promise<Response> {
  const answered = fetch(request).catch(() => null);
  const response = await (isText ? inTime(answered) : answered);
  const isDown = response === null || (isText ? response.status >= 500 : isGatewayTrouble(response.status));
  if (!isDown) return response;
  return (await keptShell(manifest, STAND_IN, caches)) ?? response ?? Response.error();
}

async function start(request: Request, { fetch, begin }: Answering): Promise<Response> {
  const form = request.clone();
  const response = await inTime(fetch(request).catch(() => null));
  // What redirects shows no status to a worker; it has led somewhere.
  if (response && (response.type === "opaqueredirect" || response.status < 500)) return response;
  const path = await begin(await form.formData());
  return Response.redirect(new URL(path, request.url).href, 303);
}

const isGatewayTrouble = (status: number): boolean => status >= 502 && status <= 504;

function inTime(answered: Promise<Response | null>): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([answered, late]);
}
