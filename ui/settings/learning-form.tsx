"use client";

import { useState } from "react";
import type { EventId } from "#core/base/ids.ts";
import type { LearnerSettings, LogEvent } from "#core/log/schema.ts";
import { settingsEvent, takeBack } from "#device/review/card-events.ts";
import { DoneLine } from "../primitives/done-line.tsx";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { AmountSection } from "./amount-section.tsx";
import { AnsweringSection } from "./answering-section.tsx";
import { DaySection } from "./day-section.tsx";
import { MemorySection } from "./memory-section.tsx";
import { PriceTable } from "./price-table.tsx";
import { TimeOffSection } from "./time-off-section.tsx";
import { WeightsSection } from "./weights-section.tsx";

/**
 * How the learner studies. Each change is an event of their log, so that all their devices follow; what was changed
 * since the page opened can be taken back, the last change first.
 */
export function LearningForm() {
  const { state, report, apply } = useStudyPlan();
  const [said, setSaid] = useState("Every change is saved as you make it.");
  const [made, setMade] = useState<readonly EventId[]>([]);
  const [undone, setUndone] = useState(0);
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
  const write = (events: readonly LogEvent[], after: string, onKept: () => void) =>
    void apply(events).then(
      () => {
        setSaid(after);
        onKept();
      },
      () => setSaid("The last change could not be saved on this device. Try again."),
    );
  const onChange = (changes: LearnerSettings) => {
    const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    const event = settingsEvent(plan, changes);
    write([event], `Last saved ${time}.`, () => setMade((before) => [...before, event.id]));
  };
  const last = made.at(-1);
  const undo = () => {
    if (!last) return;
    write(takeBack(plan, [last]), "The last change is taken back.", () => {
      setMade((before) => before.filter((id) => id !== last));
      setUndone(undone + 1);
    });
  };
  const view = { settings, onChange };
  return (
    <>
      <div className="saved">
        <DoneLine said={said} onUndo={last ? undo : null} />
      </div>
      <SyncNotice report={report} />
      <DaySection {...view} />
      <TimeOffSection {...view} />
      {/* Its fields keep what is being written until they are made anew. */}
      <MemorySection key={undone} {...view} />
      <PriceTable plan={plan} />
      <WeightsSection {...view} log={plan.learner.log} />
      <AmountSection {...view} />
      <AnsweringSection {...view} />
    </>
  );
}
