import { availableParallelism, loadavg } from "node:os";
import { chromium, devices } from "playwright";
import { findChromium } from "../scripts/testing/find-chromium.ts";
import { sendPast, type Sent } from "../scripts/testing/past.ts";
import { serveProgram } from "../scripts/testing/serve-program.ts";
import { median, table } from "./figures.ts";
import { timeTap, type Timing } from "./verdict/time-tap.ts";

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
    const page = await context.newPage();
    const answers = [400, 399, 390, 370].map((daysAgo) => ({ daysAgo, rating: "good" as const }));
    const sent = await sendPast(page, { slug: "iom", answers });
    await page.goto("/study");
    await page.locator("#stem").waitFor();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const [turns, ratings]: [Timing[], Timing[]] = [[], []];
    for (let card = 0; card < CARDS; card++) {
      turns.push(await timeTap(page, page.getByRole("button", { name: "I don’t know" }), ".ratings"));
      ratings.push(await timeTap(page, page.getByRole("button", { name: /^Good/u }), "form #stem"));
    }
    return { sent, turns, ratings };
  } finally {
    await browser.close();
  }
}

const { sent, turns, ratings } = await serveProgram(({ ports: [port] }) => measure(`http://localhost:${port}`));

const workMs = ({ scriptMs, renderMs }: Timing): number => scriptMs + renderMs;

/** Of a tenth of the taps no other program of the machine got into the way: what they took is nearest to the work itself. */
function fastestTenth(timings: readonly Timing[]): number {
  const sorted = timings.map(workMs).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 10)] ?? NaN;
}

const row = (name: string, timings: readonly Timing[]): string[] => [
  name,
  median(timings.map(({ scriptMs }) => scriptMs)).toFixed(1),
  median(timings.map(({ renderMs }) => renderMs)).toFixed(1),
  median(timings.map(workMs)).toFixed(1),
  fastestTenth(timings).toFixed(1),
  String(median(timings.map(({ frames }) => frames))),
  `${timings.filter(({ frames }) => frames === 1).length} of ${timings.length}`,
];

console.log(
  `Taps on a phone ${SLOWER} times as slow as this machine (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors); ${sent.cards} cards, ${sent.events} events; medians of ${CARDS}:`,
);
console.log(
  table([
    ["", "script ms", "style to paint ms", "work ms", "fastest tenth", "frames until it is shown", "in the first"],
    row("a verdict", turns),
    row("the next card", ratings),
  ]),
);
const work = median(turns.map(workMs));
const isMet = work <= FRAME_MS;
console.log(
  `${isMet ? "met   " : "MISSED"}  a verdict within one frame of ${FRAME_MS.toFixed(1)} ms: ${work.toFixed(1)} ms`,
);
process.exitCode = isMet ? 0 : 1;
