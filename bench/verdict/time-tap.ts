import type { Locator, Page } from "playwright";

/** What a tap cost the main thread, and how soon it was seen. */
export interface Timing {
  /** From the event on, until its handlers and all they set off at once have run. */
  readonly scriptMs: number;
  /** From the beginning of the frame that shows it until it is handed over to be drawn. */
  readonly renderMs: number;
  /** Frames from the tap until what it leads to is in the page; 1 is the very next. */
  readonly frames: number;
}

/** Taps, and times what is done until `shown`, which is not there before, is painted. */
export async function timeTap(page: Page, target: Locator, shown: string): Promise<Timing> {
  await target.waitFor();
  const timed = page.evaluate(waitForTap, shown);
  await target.tap();
  const timing = await timed;
  // What is written after the paint is not part of it, and not to be in the way of the next tap.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));
  return timing;
}

/** Runs in the page. A message that is posted in a frame comes after its paint. */
function waitForTap(shown: string): Promise<Timing> {
  return new Promise((resolve) => {
    const onClick = () => {
      const began = performance.now();
      let scriptMs = 0;
      // The event’s own microtasks, in which React renders, come before any other task.
      const afterTask = new MessageChannel();
      afterTask.port1.onmessage = () => {
        scriptMs = performance.now() - began;
      };
      afterTask.port2.postMessage(null);
      const frame = (frames: number) => {
        requestAnimationFrame(() => {
          if (!document.querySelector(shown)) {
            frame(frames + 1);
            return;
          }
          const start = performance.now();
          const afterPaint = new MessageChannel();
          afterPaint.port1.onmessage = () => resolve({ scriptMs, renderMs: performance.now() - start, frames });
          afterPaint.port2.postMessage(null);
        });
      };
      frame(1);
    };
    document.addEventListener("click", onClick, { capture: true, once: true });
  });
}
