"use client";

import { useEffect, useState } from "react";

/** How many cards are due on this device; 0 until it is known. The device's code comes after the page. */
export function useDueCount(): number {
  const [due, setDue] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const begin = async () => {
      const { watchDue } = await import("./watch-due.ts");
      if (!isGone) stop = watchDue(setDue);
    };
    void begin();
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return due;
}
