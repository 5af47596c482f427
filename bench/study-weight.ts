import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../scripts/setup/root.mjs";

/** What the scripts of each page of learning weigh above those that the framework gives to every page. */
const pages = ["study", "quiz", "progress", "offline", "device"] as const;
const MOST_BYTES = 40_000;

const built = (path: string): Buffer => readFileSync(join(root, ".next", path));

const framework = new Set(
  [
    ...built("build-manifest.json")
      .toString("utf8")
      .matchAll(/static\/chunks\/[^"]+\.js/gu),
  ].map(([path]) => path),
);

function weightOf(page: (typeof pages)[number]): number {
  const html = built(`server/app/${page}.html`).toString("utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="\/_next\/(static\/chunks\/[^"?]+)/gu)].map(
    ([, path = ""]) => path,
  );
  const own = [...new Set(scripts)].filter((path) => !framework.has(path));
  return own.reduce((sum, path) => sum + gzipSync(built(path)).length, 0);
}

for (const page of pages) console.log(`/${page}  ${(weightOf(page) / 1_000).toFixed(1)} kB (gzip)`);
if (weightOf("study") > MOST_BYTES) {
  console.log(`/study may weigh ${MOST_BYTES / 1_000} kB.`);
  process.exitCode = 1;
}
