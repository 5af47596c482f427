import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Page } from "playwright/test";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface Fixtures {
  /** Errors of the console that a test brings about itself. */
  readonly tolerated: RegExp;
  /** Does something while the network is off. */
  readonly withoutNetwork: (work: () => Promise<void>) => Promise<void>;
  /** What the test did to the network, or to the server behind it. */
  readonly network: { wasOff: boolean };
  /** Fails the test for an error in the page's console, or one that nobody caught. */
  readonly quiet: undefined;
  /** Expects that axe finds nothing on the page as it is, and that it fits the screen. */
  readonly expectAccessible: () => Promise<void>;
}

const isExpected = (text: string): boolean => text.includes("net::ERR_") || /status of (?:401|404|503)/u.test(text);

/** What the browser says of the service worker, which it cannot look for without a network. */
const isOfWorker = (text: string): boolean => text.includes("An unknown error occurred when fetching the script");

export const test = base.extend<Fixtures>({
  tolerated: [/^$/u, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures one needs from this pattern.
  network: async ({}, use) => {
    await use({ wasOff: false });
  },
  withoutNetwork: async ({ context, network }, use) => {
    await use(async (work) => {
      network.wasOff = true;
      await context.setOffline(true);
      await work();
      await context.setOffline(false);
    });
  },
  quiet: [
    async ({ page, tolerated, network }, use) => {
      const isTolerated = (text: string): boolean =>
        isExpected(text) || tolerated.test(text) || (network.wasOff && isOfWorker(text));
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        const isBad = message.type() === "error" || message.type() === "warning";
        if (isBad && !isTolerated(message.text())) complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, use) => {
    await use(() => expectAccessible(page));
  },
});

async function expectAccessible(page: Page): Promise<void> {
  // Where a page is drawn anew by an action of the server, its title is away for a moment.
  await expect(page).toHaveTitle(/./u);
  // While a card turns its colours are in between, which nobody has to read.
  await page.evaluate(endOfMovement);
  await page.evaluate(axeSource);
  const found = await page.evaluate<AxeResult>("axe.run({ resultTypes: ['violations'] })");
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "the page is wider than the screen").toBeLessThanOrEqual(0);
}

/** In the page: waits until nothing moves; what was called off may have made room for what moves anew. */
async function endOfMovement(): Promise<void> {
  const moving = () => document.getAnimations().filter(({ playState }) => playState === "running");
  for (let left = moving(); left.length > 0; left = moving())
    await Promise.allSettled(left.map(({ finished }) => finished));
}

export { expect };

/** The addresses of the two instances that serve one database. */
export const instances = (process.env["PASSAGE_PORTS"] ?? "").split(",").map((port) => `http://localhost:${port}`);
