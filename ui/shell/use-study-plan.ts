"use client";

import { useCallback, useEffect, useState } from "react";
import { readStudyPlan, type StudyPlan } from "#device/review/study-plan.ts";
import { watchSync, type SyncReport } from "#device/sync/loop.ts";

export type StudyPlanState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly plan: StudyPlan }
  | { readonly status: "broken" };

interface Watched {
  readonly state: StudyPlanState;
  readonly report: SyncReport;
  /** Reads the device's log again, after something was written to it. */
  readonly refresh: () => Promise<void>;
}

const starting: SyncReport = { state: "starting", waiting: 0, rejected: [], hasAccount: false, clockAheadMs: 0 };

/** The learner's log on this device, read again after each exchange with the server. */
export function useStudyPlan(): Watched {
  const [state, setState] = useState<StudyPlanState>({ status: "loading" });
  const [report, setReport] = useState(starting);
  const refresh = useCallback(async () => setState(await readState()), []);
  useEffect(() => {
    const read = () => void readState().then(setState);
    read();
    return watchSync((next) => {
      setReport(next);
      read();
    });
  }, []);
  return { state, report, refresh };
}

async function readState(): Promise<StudyPlanState> {
  try {
    return { status: "ready", plan: await readStudyPlan() };
  } catch (error) {
    reportError(error);
    return { status: "broken" };
  }
}
