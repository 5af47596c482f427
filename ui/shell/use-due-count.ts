"use client";

import { useEffect, useState } from "react";
import { isMissingPart } from "./missing-part.ts";
import { noteOldPage } from "./version.ts";

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
    begin().catch((error: unknown) => {
      if (isMissingPart(error)) noteOldPage();
      else reportError(error);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return due;
}
