"use client";

import { useStudyPlan } from "../shell/use-study-plan.ts";
import { ReadySection } from "./ready-section.tsx";

/** The learner's exam days among their settings. */
export function ExamSettings() {
  const { state, refresh } = useStudyPlan();
  return state.status === "ready" ? <ReadySection plan={state.plan} refresh={refresh} /> : null;
}
