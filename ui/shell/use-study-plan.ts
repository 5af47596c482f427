"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { LogEvent } from "#core/log/schema.ts";
import { record } from "#device/review/learner.ts";
import { planAfter, readStudyPlan, type StudyPlan } from "#device/review/study-plan.ts";
import { watchSync, type SyncReport } from "#device/sync/loop.ts";

export type StudyPlanState =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly plan: StudyPlan }
  | { readonly status: "broken" };

interface Watched {
  readonly state: StudyPlanState;
  readonly report: SyncReport;
  /** Reads the device's log again. */
  readonly refresh: () => Promise<void>;
  /** Shows what events lead to at once, and writes them; where that fails all is as before, and it throws. */
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
}

const starting: SyncReport = { state: "starting", waiting: 0, rejected: [], hasAccount: false, clockAheadMs: 0 };

/** The learner's log on this device, read again after each exchange with the server. */
export function useStudyPlan(): Watched {
  const [state, setState] = useState<StudyPlanState>({ status: "loading" });
  const [report, setReport] = useState(starting);
  // A log that was read before the latest events were written does not know them: it is read once more.
  const written = useRef({ begun: 0, ended: 0 });
  const refresh = useCallback(async () => {
    const { begun } = written.current;
    const read = await readState();
    if (written.current.begun === begun && written.current.ended === begun) setState(read);
  }, []);
  const apply = useCallback(async (events: readonly LogEvent[]) => {
    written.current.begun++;
    setState((before) =>
      before.status === "ready" ? { status: "ready", plan: planAfter(before.plan, events) } : before,
    );
    try {
      await record(events);
    } catch (error) {
      setState(await readState());
      throw error;
    } finally {
      written.current.ended++;
    }
  }, []);
  useEffect(() => {
    void refresh();
    return watchSync((next) => {
      setReport(next);
      void refresh();
    });
  }, [refresh]);
  return { state, report, refresh, apply };
}

async function readState(): Promise<StudyPlanState> {
  try {
    return { status: "ready", plan: await readStudyPlan() };
  } catch (error) {
    reportError(error);
    return { status: "broken" };
  }
}
