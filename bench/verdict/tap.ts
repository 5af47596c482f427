import { setTimeout } from "node:timers/promises";
import type { CDPSession, Locator, Page } from "playwright";

/** How soon what a tap leads to was seen. */
export interface Seen {
  /** Frames from the tap until it is in the page; 1 is the very next. */
  readonly frames: number;
  /** Milliseconds from when the finger was lifted until it was painted. */
  readonly passedMs: number;
}

interface Tap {
  readonly page: Page;
  readonly session: CDPSession;
  readonly target: Locator;
  /** What the tap leads to, in its order; not in the page before. */
  readonly shown: readonly string[];
  /** Tells the marks of this tap from all others’. */
  readonly name: string;
}

export const liftedMark = (name: string): string => `${name} lifted`;
const clickedMark = (name: string): string => `${name} clicked`;
export const paintedMark = (name: string, step: number): string => `${name} painted ${step}`;

/** Taps, and waits until all that it leads to is painted, with a mark in the page’s timeline at each. */
export async function tap({ page, session, target, shown, name }: Tap): Promise<Seen[]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("There is nothing to tap.");
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  // What was written for the tap before is not to be in the way of this one.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));
  const lifted = liftedMark(name);
  const seen = page.evaluate(waitForTap, {
    lifted,
    clicked: clickedMark(name),
    awaited: shown.map((selector, step) => ({ selector, painted: paintedMark(name, step) })),
  });
  const clicked = clickedMark(name);
  for (;;) {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    const found = await Promise.race([seen, setTimeout(LOST_MS, null, { ref: false })]);
    if (found) return found;
    // A tap that was heard and is slow is not to be followed by another, which the next card would get.
    if (await page.evaluate((mark) => performance.getEntriesByName(mark).length > 0, clicked)) return seen;
  }
}

/** On a busy machine the browser takes a tap for a long press, which leads to nothing. */
const LOST_MS = 3_000;

interface Awaited {
  readonly lifted: string;
  readonly clicked: string;
  readonly awaited: readonly { readonly selector: string; readonly painted: string }[];
}

/** Runs in the page. One look a frame at all that is awaited; a message that is posted in a frame comes after its paint. */
function waitForTap({ lifted, clicked, awaited }: Awaited): Promise<Seen[]> {
  const marked = (painted: string, frames: number) =>
    new Promise<Seen>((resolve) => {
      const afterPaint = new MessageChannel();
      afterPaint.port1.onmessage = () => {
        performance.mark(painted);
        resolve({ frames, passedMs: performance.measure(painted, lifted, painted).duration });
      };
      afterPaint.port2.postMessage(null);
    });
  const all = new Promise<Seen[]>((resolve) => {
    const seen: Promise<Seen>[] = [];
    const look = (frames: number) => {
      for (let next = awaited[seen.length]; next && document.querySelector(next.selector); next = awaited[seen.length])
        seen.push(marked(next.painted, frames));
      if (seen.length < awaited.length) requestAnimationFrame(() => look(frames + 1));
      else resolve(Promise.all(seen));
    };
    const begin = () => {
      performance.mark(clicked);
      requestAnimationFrame(() => look(1));
    };
    document.addEventListener("click", begin, { capture: true, once: true });
  });
  const over = new AbortController();
  const options = { capture: true, passive: true, signal: over.signal };
  document.addEventListener("touchend", () => performance.mark(lifted), options);
  return all.finally(() => over.abort());
}
