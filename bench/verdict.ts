import { availableParallelism, loadavg } from "node:os";
import { chromium, devices, type BrowserContext, type CDPSession, type Page } from "playwright";
import { groupBy } from "#core/base/group-by.ts";
import { findChromium } from "../scripts/testing/find-chromium.ts";
import { sendPast, type Sent } from "../scripts/testing/past.ts";
import { serveProgram } from "../scripts/testing/serve-program.ts";
import { median, table } from "./figures.ts";
import { liftedMark, paintedMark, tap, type Seen } from "./verdict/tap.ts";
import { recordTimeline } from "./verdict/timeline.ts";

/** How much slower than this machine the phone is. */
const SLOWER = 4;
const CARDS = 15;
/** At 60 frames a second. */
const FRAME_MS = 1_000 / 60;

const executablePath = findChromium(process.env["CHROMIUM_PATH"]);

/** What one tap led to. */
interface Timing extends Seen {
  /** Processor time of the main thread, from when the finger was lifted until it was painted. */
  readonly processorMs: number;
}

const rowNames = ["a tap on an empty page", "a verdict", "the ratings", "the next card"] as const;
type Row = (typeof rowNames)[number];

/** At full speed, where the processor’s time is that of the page alone, and slowed by the browser. */
interface Measured {
  readonly sent: Sent;
  readonly full: ReadonlyMap<Row, readonly Timing[]>;
  readonly slowed: ReadonlyMap<Row, readonly Timing[]>;
}

interface Tapped {
  readonly row: Row;
  readonly name: string;
  readonly step: number;
  readonly seen: Seen;
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
    const full = await timeAll(context, page, 1);
    return { sent, full, slowed: await timeAll(context, page, SLOWER) };
  } finally {
    await browser.close();
  }
}

/** Times what taps lead to, on a page that does nothing else and on cards that are answered and rated. */
async function timeAll(context: BrowserContext, page: Page, rate: number): Promise<Map<Row, Timing[]>> {
  const empty = await context.newPage();
  await empty.setContent(EMPTY_PAGE);
  const onEmpty = await timed(empty, rate, (session) => tapEmptyPage(empty, session));
  await empty.close();
  const timings = [...onEmpty, ...(await timed(page, rate, (session) => tapCards(page, session)))];
  return groupBy(timings, ({ row }) => row);
}

const EMPTY_PAGE = `<meta name="viewport" content="width=device-width"><p id="said">A question</p>
  <button onclick="said.className = said.className === 'even' ? 'odd' : 'even'; said.textContent += '.'">Tap</button>`;

async function tapEmptyPage(page: Page, session: CDPSession): Promise<Tapped[]> {
  const tapped: Tapped[] = [];
  for (let n = 0; n < CARDS; n++) {
    const shown = [n % 2 === 0 ? ".even" : ".odd"];
    const [seen] = await tap({ page, session, target: page.locator("button"), shown, name: `empty ${n}` });
    if (seen) tapped.push({ row: "a tap on an empty page", name: `empty ${n}`, step: 0, seen });
  }
  return tapped;
}

async function tapCards(page: Page, session: CDPSession): Promise<Tapped[]> {
  const tapped: Tapped[] = [];
  const unknown = page.getByRole("button", { name: "I don’t know" });
  const good = page.getByRole("button", { name: /^Good/u });
  const take = async (target: typeof good, name: string, awaited: readonly { row: Row; shown: string }[]) => {
    const seen = await tap({ page, session, target, shown: awaited.map(({ shown }) => shown), name });
    for (const [step, { row }] of awaited.entries()) {
      const one = seen[step];
      if (one) tapped.push({ row, name, step, seen: one });
    }
  };
  for (let card = 0; card < CARDS; card++) {
    await take(unknown, `answer ${card}`, [
      { row: "a verdict", shown: ".verdict-now[data-outcome=wrong]" },
      { row: "the ratings", shown: ".ratings" },
    ]);
    await take(good, `rating ${card}`, [{ row: "the next card", shown: "form #stem" }]);
  }
  return tapped;
}

async function timed(
  page: Page,
  rate: number,
  taps: (session: CDPSession) => Promise<Tapped[]>,
): Promise<(Timing & { readonly row: Row })[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const stop = await recordTimeline(session);
  const tapped = await taps(session);
  const timeline = await stop();
  await session.detach();
  return tapped.map(({ row, name, step, seen }) => ({
    row,
    ...seen,
    processorMs: timeline.processorMs(liftedMark(name), paintedMark(name, step)),
  }));
}

const { sent, full, slowed } = await serveProgram(({ ports: [port] }) => measure(`http://localhost:${port}`));

const processorMs = (timings: readonly Timing[] = []): number => median(timings.map((timing) => timing.processorMs));

console.log(
  `From when the finger is lifted until it is painted, on a phone ${SLOWER} times as slow as this machine (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors); ${sent.cards} cards, ${sent.events} events; medians of ${CARDS}. The browser’s own slowing also counts what others do with the processor meanwhile.`,
);
console.log(
  table([
    ["", `processor ms × ${SLOWER}`, "slowed: processor ms", "ms that passed", "frames", "in the first"],
    ...rowNames.map((name) => {
      const slow = slowed.get(name) ?? [];
      return [
        name,
        (SLOWER * processorMs(full.get(name))).toFixed(1),
        processorMs(slow).toFixed(1),
        median(slow.map(({ passedMs }) => passedMs)).toFixed(1),
        String(median(slow.map(({ frames }) => frames))),
        `${slow.filter(({ frames }) => frames === 1).length} of ${slow.length}`,
      ];
    }),
  ]),
);
const work = SLOWER * processorMs(full.get("a verdict"));
const frames = median((slowed.get("a verdict") ?? []).map((timing) => timing.frames));
const isMet = work <= FRAME_MS && frames === 1;
console.log(
  `${isMet ? "met   " : "MISSED"}  a verdict within one frame of ${FRAME_MS.toFixed(1)} ms: ${work.toFixed(1)} ms, in frame ${frames} after the tap`,
);
process.exitCode = isMet ? 0 : 1;
