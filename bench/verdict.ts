import { availableParallelism, loadavg } from "node:os";
import { chromium, devices } from "playwright";
import { findChromium } from "../scripts/testing/find-chromium.ts";
import { sendPast, type Sent } from "../scripts/testing/past.ts";
import { serveProgram } from "../scripts/testing/serve-program.ts";
import { median, table } from "./figures.ts";
import { countProcessorTime, timeTap, type Timing } from "./verdict/time-tap.ts";

/** How much slower than this machine the phone is. */
const SLOWER = 4;
const CARDS = 30;
/** At 60 frames a second. */
const FRAME_MS = 1_000 / 60;

const executablePath = findChromium(process.env["CHROMIUM_PATH"]);

interface Measured {
  readonly sent: Sent;
  readonly turns: readonly Timing[];
  readonly ratings: readonly Timing[];
}

/** Answers and rates cards on a slow phone, and times what each tap leads to. */
async function measure(address: string): Promise<Measured> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const context = await browser.newContext({ ...devices["Pixel 7"], baseURL: address, locale: "en-GB" });
    // What runs in the page is written by tsx, which names functions by a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (named) => named;");
    const page = await context.newPage();
    const answers = [400, 399, 390, 370].map((daysAgo) => ({ daysAgo, rating: "good" as const }));
    const sent = await sendPast(page, { slug: "iom", answers });
    await page.goto("/study");
    await page.locator("#stem").waitFor();
    const session = await context.newCDPSession(page);
    await countProcessorTime(session);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const [turns, ratings]: [Timing[], Timing[]] = [[], []];
    const unknown = page.getByRole("button", { name: "I don’t know" });
    const good = page.getByRole("button", { name: /^Good/u });
    for (let card = 0; card < CARDS; card++) {
      turns.push(await timeTap({ page, session, target: unknown, shown: ".ratings" }));
      ratings.push(await timeTap({ page, session, target: good, shown: "form #stem" }));
    }
    return { sent, turns, ratings };
  } finally {
    await browser.close();
  }
}

const { sent, turns, ratings } = await serveProgram(({ ports: [port] }) => measure(`http://localhost:${port}`));

const row = (name: string, timings: readonly Timing[]): string[] => [
  name,
  median(timings.map(({ processorMs }) => processorMs)).toFixed(1),
  median(timings.map(({ workMs }) => workMs)).toFixed(1),
  String(median(timings.map(({ frames }) => frames))),
  `${timings.filter(({ frames }) => frames === 1).length} of ${timings.length}`,
];

console.log(
  `Taps on a phone ${SLOWER} times as slow as this machine (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors); ${sent.cards} cards, ${sent.events} events; medians of ${CARDS}:`,
);
console.log(
  table([
    ["", "processor ms", "ms that passed", "frames until it is shown", "in the first"],
    row("a verdict", turns),
    row("the next card", ratings),
  ]),
);
const work = median(turns.map(({ processorMs }) => processorMs));
const isMet = work <= FRAME_MS;
console.log(
  `${isMet ? "met   " : "MISSED"}  a verdict within one frame of ${FRAME_MS.toFixed(1)} ms: ${work.toFixed(1)} ms`,
);
process.exitCode = isMet ? 0 : 1;
