import { setTimeout } from "node:timers/promises";
import type { CDPSession, Locator, Page } from "playwright";
import type { Seen, TapWatch } from "./watch.ts";

/** A page under a finger. */
export interface Touched {
  readonly page: Page;
  readonly session: CDPSession;
  readonly watch: TapWatch;
}

interface Tap {
  readonly target: Locator;
  /** What the tap leads to, in its order; not in the page before. */
  readonly shown: readonly string[];
  /** Tells the marks of this tap from all others’. */
  readonly name: string;
}

export const liftedMark = (name: string): string => `${name} lifted`;
export const paintedMark = (name: string, step: number): string => `${name} painted ${step}`;

/** Taps, and waits until all that it leads to is painted, with a mark in the page’s timeline at each. */
export async function tap({ page, session, watch }: Touched, { target, shown, name }: Tap): Promise<readonly Seen[]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("There is nothing to tap.");
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  // What was written for the tap before is not to be in the way of this one.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));
  const awaited = shown.map((selector, step) => ({ selector, painted: paintedMark(name, step) }));
  await watch.evaluate((watching, expected) => watching.expect(expected), { lifted: liftedMark(name), awaited });
  const seen = watch.evaluate((watching) => watching.seen());
  for (;;) {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    const found = await Promise.race([seen, setTimeout(LOST_MS, null, { ref: false })]);
    if (found) return found;
    // A tap that was heard and is slow is not to be followed by another, which the next card would get.
    if (await watch.evaluate((watching) => watching.isHeard())) return seen;
  }
}

/** On a busy machine the browser takes a tap for a long press, which leads to nothing. */
const LOST_MS = 3_000;
