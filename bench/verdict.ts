import { availableParallelism, loadavg } from "node:os";
import { chromium, devices, type Browser, type BrowserContext, type Page } from "playwright";
import { groupBy } from "#core/base/group-by.ts";
import { findChromium } from "../scripts/testing/find-chromium.ts";
import { sendPast, type Sent } from "../scripts/testing/past.ts";
import { serveProgram } from "../scripts/testing/serve-program.ts";
import { median, table } from "./figures.ts";
import { EMPTY_PAGE, rowNames, tapCard, tapEmptyPage, type Row, type Tapped } from "./verdict/cards.ts";
import { liftedMark, paintedMark, type Touched } from "./verdict/tap.ts";
import { recordTimeline } from "./verdict/timeline.ts";
import { watchTaps, type Seen } from "./verdict/watch.ts";

/** How much slower than this machine the phone is. */
const SLOWER = 4;
const CARDS = 24;
/** Taps on one page before the other has its turn: what else the machine does is then the same for both. */
const TURN = 4;
/** At 60 frames a second. */
const FRAME_MS = 1_000 / 60;

const executablePath = findChromium(process.env["CHROMIUM_PATH"]);

/** What one tap led to. */
interface Timing extends Seen {
  /** Processor time of the main thread, from when the finger was lifted until it was painted. */
  readonly processorMs: number;
}

type Timings = ReadonlyMap<Row, readonly Timing[]>;

/** At full speed, where the processor’s time is that of the page alone, and slowed by the browser. */
interface Measured {
  readonly sent: Sent;
  readonly full: Timings;
  readonly slowed: Timings;
}

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
    const empty = await context.newPage();
    await empty.setContent(EMPTY_PAGE);
    const pages = { study: await touched(context, page), empty: await touched(context, empty) };
    return { sent, full: await timed(browser, pages, 1), slowed: await timed(browser, pages, SLOWER) };
  } finally {
    await browser.close();
  }
}

const touched = async (context: BrowserContext, page: Page): Promise<Touched> => ({
  page,
  session: await context.newCDPSession(page),
  watch: await watchTaps(page),
});

/** Times what taps lead to, on a page that does nothing else and on cards that are answered and rated. */
async function timed(
  browser: Browser,
  { study, empty }: Readonly<Record<"study" | "empty", Touched>>,
  rate: number,
): Promise<Timings> {
  for (const { session } of [study, empty]) await session.send("Emulation.setCPUThrottlingRate", { rate });
  const stop = await recordTimeline(await browser.newBrowserCDPSession());
  const tapped: Tapped[] = [];
  for (let card = 0; card < CARDS; card += TURN) {
    const turn = Array.from({ length: TURN }, (_, i) => card + i);
    await empty.page.bringToFront();
    for (const n of turn) tapped.push(...(await tapEmptyPage(empty, `empty ${rate} ${n}`)));
    await study.page.bringToFront();
    for (const n of turn) tapped.push(...(await tapCard(study, `card ${rate} ${n}`, n % 2 === 0)));
  }
  const timeline = await stop();
  const timings = tapped.map(({ row, name, step, seen }) => ({
    row,
    ...seen,
    processorMs: timeline.processorMs(liftedMark(name), paintedMark(name, step)),
  }));
  return groupBy(timings, ({ row }) => row);
}

const { sent, full, slowed } = await serveProgram(({ ports: [port] }) => measure(`http://localhost:${port}`));

const processorMs = (timings: readonly Timing[] = []): number => median(timings.map((timing) => timing.processorMs));

console.log(
  `From when the finger is lifted until it is painted, on a phone ${SLOWER} times as slow as this machine (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors); ${sent.cards} cards, ${sent.events} events; medians. The browser’s own slowing also counts what others do with the processor meanwhile.`,
);
console.log(
  table([
    ["", "taps", `processor ms × ${SLOWER}`, "slowed: processor ms", "ms that passed", "frames", "in the first"],
    ...rowNames.map((name) => {
      const [fast, slow] = [full.get(name) ?? [], slowed.get(name) ?? []];
      return [
        name,
        String(fast.length),
        (SLOWER * processorMs(fast)).toFixed(1),
        processorMs(slow).toFixed(1),
        median(slow.map(({ passedMs }) => passedMs)).toFixed(1),
        String(median(slow.map(({ frames }) => frames))),
        `${slow.filter(({ frames }) => frames === 1).length} of ${slow.length}`,
      ];
    }),
  ]),
);
for (const row of ["a verdict on what was answered", "a verdict on “I don’t know”"] as const) {
  const work = SLOWER * processorMs(full.get(row));
  const frames = median((slowed.get(row) ?? []).map((timing) => timing.frames));
  const isMet = work <= FRAME_MS && frames === 1;
  console.log(
    `${isMet ? "met   " : "MISSED"}  ${row} within one frame of ${FRAME_MS.toFixed(1)} ms: ${work.toFixed(1)} ms, in frame ${frames} after the tap`,
  );
  if (!isMet) process.exitCode = 1;
}
