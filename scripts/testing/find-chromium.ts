import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { Stop } from "../setup/stop.ts";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium to test with: the one that is named, the system's, Playwright's own, or a newly installed one. */
export function findChromium(named: string | undefined): string {
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Stop(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  installAsRoot();
  const now = installed();
  if (now !== undefined) return now;
  throw new Stop(
    "The journeys need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one.",
  );
}

const installed = (): string | undefined => [...known, chromium.executablePath()].find(existsSync);

function installAsRoot(): void {
  if (process.getuid?.() !== 0) return;
  console.log("Chromium is not here; installing it from the system’s packages …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
}
