import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { root } from "../setup/root.mjs";
import { findChromium } from "../testing/find-chromium.ts";

/** Draws the icons that an installed app needs as pictures from the drawings in public. Run when those change. */
const icons = [
  { drawing: "icon.svg", picture: "icon-192.png", size: 192 },
  { drawing: "icon.svg", picture: "icon-512.png", size: 512 },
  { drawing: "icon-maskable.svg", picture: "icon-maskable-512.png", size: 512 },
  // iOS puts what is transparent on black.
  { drawing: "icon-maskable.svg", picture: "icon-apple-180.png", size: 180 },
];

const browser = await chromium.launch({
  executablePath: findChromium(process.env["CHROMIUM_PATH"]),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { drawing, picture, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(root, "public", drawing), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:100vw;block-size:100vh}</style>${svg}`);
  await page.screenshot({ path: join(root, "public", picture), omitBackground: true });
}
await browser.close();
