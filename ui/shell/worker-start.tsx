"use client";

import { useEffect } from "react";
import { watchForInstall } from "./install.ts";
import { startWorker } from "./version.ts";

/** What the page itself asks for comes first. */
const PATIENCE_MS = 1_000;

/** Keeps the program on this device. */
export function WorkerStart() {
  useEffect(() => {
    watchForInstall();
    const timer = setTimeout(startWorker, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
