"use client";

import { useEffect, useState } from "react";
import { ask } from "#device/sync/transport.ts";

interface Ending {
  readonly state: "queued" | "running" | "done" | "failed" | "stopped";
}

const EVERY_MS = 800;
const AFTER_TROUBLE_MS = 4_000;

/** How far a job is, asked again until it has ended. */
export function useReport<Report extends Ending>(
  path: string,
  first: Report,
): { readonly report: Report; readonly isAway: boolean } {
  const [report, setReport] = useState(first);
  const [isAway, setAway] = useState(false);
  const hasEnded = report.state !== "queued" && report.state !== "running";
  useEffect(() => {
    if (hasEnded) return;
    let isOver = false;
    let timer = 0;
    const look = async () => {
      const reply = await ask<Report>(path);
      if (isOver) return;
      if (reply.status === "ok") setReport(reply.body);
      setAway(reply.status !== "ok");
      timer = window.setTimeout(() => void look(), reply.status === "ok" ? EVERY_MS : AFTER_TROUBLE_MS);
    };
    timer = window.setTimeout(() => void look(), EVERY_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [path, hasEnded]);
  return { report, isAway };
}
