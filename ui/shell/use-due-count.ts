"use client";

import { useEffect, useState } from "react";
import { usePart } from "./load-part.ts";

const load = () => import("./watch-due.ts");

/** How many cards are due on this device; 0 until it is known. The device's code comes after the page. */
export function useDueCount(): number {
  const [due, setDue] = useState(0);
  const part = usePart(load);
  useEffect(() => part?.watchDue(setDue), [part]);
  return due;
}
