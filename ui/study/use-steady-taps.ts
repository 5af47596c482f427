"use client";

import type { MouseEvent } from "react";
import { useElapsed } from "./use-elapsed.ts";

/** Nobody reads what comes and answers it sooner. */
const DOUBLE_TAP_MS = 350;

/**
 * Wraps what a tap does: the second half of a double tap does nothing to what has just come onto the page, for it was
 * meant for what stood in the same place before. Nothing else comes of a tap: a form, which Enter in a field sends by its
 * button too, is not sent besides, for that takes a slow phone a quarter of a frame.
 */
export function useSteadyTaps(): (act: () => void) => (event: MouseEvent) => void {
  const elapsed = useElapsed();
  return (act) => (event) => {
    event.preventDefault();
    // By when the tap was made: a slow phone comes to it later.
    if (event.detail > 1 && elapsed(event.timeStamp) < DOUBLE_TAP_MS) return;
    act();
  };
}
