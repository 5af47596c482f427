import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import { answerTo } from "./answer.ts";
import { FakeCaches } from "./fake-caches.ts";
import { dropOtherAssets, dropOtherShells, fetchAll, keptAsset, keptShell } from "./kept-files.ts";
import type { Manifest } from "./manifest.ts";
import { routeOf, type Asked } from "./route.ts";

const ORIGIN = "http://localhost";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const aManifest = (version: string, pages: Readonly<Record<string, string>>): Manifest => ({
  version,
  assets: [`/_next/static/${version}.js`],
  shells: Object.entries(pages).map(([path, html]) => ({ path, sha256: sha256(html) })),
});

const pages = { "/study": "<p>study", "/quiz": "<p>quiz", "/offline": "<p>offline", "/icon.svg": "<svg>" };
const manifest = aManifest("one", pages);

const served =
  (files: Readonly<Record<string, string>>) =>
  (path: string): Promise<Response> =>
    Promise.resolve(path in files ? new Response(files[path]) : new Response("", { status: 404 }));

async function installed() {
  const caches = new FakeCaches();
  await fetchAll(manifest, { caches, fetch: served({ ...pages, "/_next/static/one.js": "1" }) });
  return caches;
}

const asked = (path: string, changes: Partial<Asked> = {}) =>
  routeOf(
    { url: new URL(path, ORIGIN), method: "GET", isNavigation: true, isPayload: false, ...changes },
    ORIGIN,
    manifest,
  );

test.each([
  { path: "/study", route: { name: "shell", path: "/study" } },
  { path: "/quiz?attempt=1", route: { name: "shell", path: "/quiz" } },
  { path: "/quiz/", route: { name: "shell", path: "/quiz" } },
  { path: "/profiles", route: { name: "page", isText: true } },
  { path: "/profiles/iom", route: { name: "page", isText: true } },
  { path: "/profiles/iom/questions", route: { name: "page", isText: false } },
  { path: "/settings", route: { name: "page", isText: false } },
  { path: "/api/me", route: { name: "network" } },
  { path: "https://elsewhere.example/study", route: { name: "network" } },
])("a page at $path", ({ path, route }) => {
  expect(asked(path)).toEqual(route);
});

test("what the framework fetches to change pages is never taken for a page", () => {
  expect(asked("/study", { isNavigation: false, isPayload: true })).toEqual({ name: "payload" });
  expect(asked("/study?_rsc=1", { isNavigation: false })).toEqual({ name: "payload" });
});

test("of what is sent, only the form that begins a quiz is looked at", () => {
  const sent = { method: "POST" } as const;
  expect(asked("/api/attempts/start", sent)).toEqual({ name: "start" });
  expect(asked("/api/attempts/start", { ...sent, isNavigation: false })).toEqual({ name: "network" });
  expect(asked("/settings", sent)).toEqual({ name: "network" });
});

test("a version is kept whole", async () => {
  const caches = await installed();
  expect(await (await keptShell(manifest, "/study", caches))?.text()).toBe("<p>study");
  expect(await (await keptAsset("/_next/static/one.js", caches))?.text()).toBe("1");
});

test.each([
  { what: "of another version", files: { ...pages, "/study": "<p>newer", "/_next/static/one.js": "1" } },
  { what: "missing", files: { ...pages } },
])("a version with a file that is $what is not kept", async ({ files }) => {
  await expect(fetchAll(manifest, { caches: new FakeCaches(), fetch: served(files) })).rejects.toThrow(
    /another version|not there/u,
  );
});

test("a page of the version before keeps its parts until it is closed", async () => {
  const caches = await installed();
  const next = aManifest("two", { ...pages, "/study": "<p>new study" });
  const files = { ...pages, "/study": "<p>new study", "/_next/static/two.js": "2" };
  await fetchAll(next, { caches, fetch: served(files) });
  await dropOtherShells(next, caches);
  expect(await (await keptShell(next, "/study", caches))?.text()).toBe("<p>new study");
  expect(await keptAsset("/_next/static/one.js", caches)).toBeDefined();
  await dropOtherAssets(next, caches);
  expect(await keptAsset("/_next/static/one.js", caches)).toBeUndefined();
  expect(await keptAsset("/_next/static/two.js", caches)).toBeDefined();
});

const noBegin = (): Promise<string> => Promise.reject(new Error("Nothing begins."));

async function answered(path: string, fetch: (request: Request) => Promise<Response>, begin = noBegin) {
  const isStart = path === "/api/attempts/start";
  const request = new Request(new URL(path, ORIGIN), isStart ? { method: "POST", body: new FormData() } : {});
  const route = asked(path, isStart ? { method: "POST" } : {});
  if (route.name === "network") throw new Error("Left to the browser.");
  return answerTo(request, route, { manifest, caches: await installed(), fetch, begin });
}

const down = () => Promise.reject(new TypeError("Failed to fetch"));
const broken = () => Promise.resolve(new Response("broken", { status: 500 }));
const gateway = () => Promise.resolve(new Response("gateway", { status: 502 }));

test("a shell opens without asking anybody", async () => {
  expect(await (await answered("/study", down)).text()).toBe("<p>study");
});

test.each([
  { path: "/profiles/iom", how: "down", fetch: down, text: "<p>offline" },
  { path: "/profiles/iom", how: "broken", fetch: broken, text: "<p>offline" },
  { path: "/settings", how: "down", fetch: down, text: "<p>offline" },
  { path: "/settings", how: "behind a gateway", fetch: gateway, text: "<p>offline" },
  { path: "/settings", how: "broken", fetch: broken, text: "broken" },
])("$path of a server that is $how", async ({ path, fetch, text }) => {
  expect(await (await answered(path, fetch)).text()).toBe(text);
});

test("a server that is silent is not waited for where the device has the text", async () => {
  const answering = { manifest, caches: await installed(), begin: noBegin };
  vi.useFakeTimers();
  const response = answerTo(
    new Request(`${ORIGIN}/profiles/iom`),
    { name: "page", isText: true },
    { ...answering, fetch: () => new Promise(() => undefined) },
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await (await response).text()).toBe("<p>offline");
  vi.useRealTimers();
});

test("a quiz begins on the server, and on the device where it does not answer", async () => {
  const begin = () => Promise.resolve("/quiz?attempt=1");
  const refused = () => Promise.resolve(new Response("too often", { status: 429 }));
  expect((await answered("/api/attempts/start", refused)).status).toBe(429);
  for (const fetch of [down, broken, gateway]) {
    const response = await answered("/api/attempts/start", fetch, begin);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`${ORIGIN}/quiz?attempt=1`);
  }
});
