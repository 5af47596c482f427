"use client";

import { useState } from "react";
import type { LearnerSettings } from "#core/log/schema.ts";
import { settingsEvent } from "#device/review/card-events.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { AmountSection } from "./amount-section.tsx";
import { AnsweringSection } from "./answering-section.tsx";
import { DaySection } from "./day-section.tsx";
import { MemorySection } from "./memory-section.tsx";
import { TimeOffSection } from "./time-off-section.tsx";
import { WeightsSection } from "./weights-section.tsx";

/** How the learner studies. Each change is an event of their log, so that all their devices follow. */
export function LearningForm() {
  const { state, report, apply } = useStudyPlan();
  const [said, setSaid] = useState("Every change is saved as you make it.");
  if (state.status === "loading")
    return (
      <p className="wait" role="status">
        Reading your settings …
      </p>
    );
  if (state.status === "broken")
    return (
      <p className="field-error">Your settings cannot be kept in this browser. A private window may be the cause.</p>
    );
  const { plan } = state;
  const { settings } = plan.learner;
  const onChange = (changes: LearnerSettings) => {
    const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    apply([settingsEvent(plan, changes)]).then(
      () => setSaid(`Every change is saved as you make it. Last saved ${time}.`),
      () => setSaid("The last change could not be saved on this device. Try again."),
    );
  };
  const view = { settings, onChange };
  return (
    <>
      <p className="note saved" role="status">
        {said}
      </p>
      <SyncNotice report={report} />
      <DaySection {...view} />
      <TimeOffSection {...view} />
      <MemorySection {...view} />
      <WeightsSection {...view} log={plan.learner.log} />
      <AmountSection {...view} />
      <AnsweringSection {...view} />
    </>
  );
}
