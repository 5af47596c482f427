import type { CDPSession, Locator, Page } from "playwright";

/** What a tap cost the main thread, and how soon it was seen. */
export interface Timing {
  /** Processor time of the main thread, from the tap until what it leads to was painted: others’ work is no part of it. */
  readonly processorMs: number;
  /** The time that passed meanwhile, but for waiting for the frame. */
  readonly workMs: number;
  /** Frames from the tap until what it leads to is in the page; 1 is the very next. */
  readonly frames: number;
}

interface Seen {
  readonly workMs: number;
  readonly frames: number;
}

/** Counts the processor time of the page’s main thread. */
export const countProcessorTime = (session: CDPSession): Promise<unknown> =>
  session.send("Performance.enable", { timeDomain: "threadTicks" });

async function processorMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1_000;
}

interface Tap {
  readonly page: Page;
  readonly session: CDPSession;
  readonly target: Locator;
  /** Not in the page before. */
  readonly shown: string;
}

/** Taps, and times what is done until what it leads to is painted. */
export async function timeTap({ page, session, target, shown }: Tap): Promise<Timing> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("There is nothing to tap.");
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  // What was written for the tap before is not to be in the way of this one.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));
  const seen = page.evaluate(waitForTap, shown);
  const before = await processorMs(session);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  const timing = await seen;
  return { ...timing, processorMs: (await processorMs(session)) - before };
}

/** Runs in the page. A message that is posted in a frame comes after its paint. */
function waitForTap(shown: string): Promise<Seen> {
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
          afterPaint.port1.onmessage = () => resolve({ workMs: scriptMs + performance.now() - start, frames });
          afterPaint.port2.postMessage(null);
        });
      };
      frame(1);
    };
    document.addEventListener("click", onClick, { capture: true, once: true });
  });
}
