import type { JSHandle, Page } from "playwright";

/** How soon what a tap leads to was seen. */
export interface Seen {
  /** Frames from the tap until it is in the page; 1 is the very next. */
  readonly frames: number;
  /** Milliseconds from when the finger was lifted until it was painted. */
  readonly passedMs: number;
}

/** What a tap leads to, as what the page does not have before it. */
interface Awaited {
  readonly selector: string;
  /** The mark that its paint leaves in the page’s timeline. */
  readonly painted: string;
}

interface Expected {
  /** The mark that is left where the finger is lifted. */
  readonly lifted: string;
  /** In the order in which they come. */
  readonly awaited: readonly Awaited[];
}

/** Watches, within a page, what taps lead to. */
interface Watch {
  /** Begins to wait for a tap, and for all that it leads to. */
  readonly expect: (expected: Expected) => void;
  readonly isHeard: () => boolean;
  readonly seen: () => Promise<readonly Seen[]>;
}

export type TapWatch = JSHandle<Watch>;

/** Watches a page. It is begun once, so that what watches is as warm as the page and adds little to what it measures. */
export const watchTaps = (page: Page): Promise<TapWatch> => page.evaluateHandle(watchHere);

/** Runs in the page. One look a frame at all that is awaited; a message that is posted in a frame comes after its paint. */
function watchHere(): Watch {
  let expected: Expected = { lifted: "", awaited: [] };
  let frames = 0;
  /** In which frame each was in the page. */
  let framesOf: number[] = [];
  let seen: Seen[] = [];
  let isHeard = true;
  let tell: (seen: readonly Seen[]) => void = () => undefined;
  let all: Promise<readonly Seen[]> = Promise.resolve([]);
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    const next = expected.awaited[seen.length];
    const frame = framesOf[seen.length];
    if (!next || frame === undefined) return;
    performance.mark(next.painted);
    seen.push({ frames: frame, passedMs: performance.measure(next.painted, expected.lifted, next.painted).duration });
    if (seen.length === expected.awaited.length) tell(seen);
  };
  const isShown = (next: Awaited | undefined) => next !== undefined && document.querySelector(next.selector) !== null;
  const look = () => {
    frames++;
    const { awaited } = expected;
    while (isShown(awaited[framesOf.length])) {
      framesOf.push(frames);
      afterPaint.port2.postMessage(null);
    }
    if (framesOf.length < awaited.length) requestAnimationFrame(look);
  };
  document.addEventListener("touchend", () => performance.mark(expected.lifted), { capture: true, passive: true });
  const hear = () => {
    if (isHeard) return;
    isHeard = true;
    requestAnimationFrame(look);
  };
  document.addEventListener("click", hear, { capture: true });
  return {
    expect: (next) => {
      expected = next;
      [frames, framesOf, seen, isHeard] = [0, [], [], false];
      all = new Promise((resolve) => {
        tell = resolve;
      });
    },
    isHeard: () => isHeard,
    seen: () => all,
  };
}
