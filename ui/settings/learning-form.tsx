"use client";

import { useState } from "react";
import type { LearnerSettings } from "#core/log/schema.ts";
import { changeSettings } from "#device/review/learner.ts";
import type { Settings } from "#core/scheduling/settings.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";

/** How the learner studies. Each change is an event of their log, so that all their devices follow. */
export function LearningForm() {
  const { state, report, refresh } = useStudyPlan();
  const [said, setSaid] = useState("");
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
  const { settings } = state.plan.learner;
  const change = async (changes: LearnerSettings) => {
    try {
      await changeSettings(changes, settings);
      await refresh();
      setSaid("Saved on this device.");
    } catch {
      setSaid("This could not be saved. Try again.");
    }
  };
  return (
    <div className="choices">
      <SyncNotice report={report} />
      <Choices settings={settings} onChange={(changes) => void change(changes)} />
      <p className="note" role="status">
        {said}
      </p>
    </div>
  );
}

interface ChoicesProps {
  readonly settings: Settings;
  readonly onChange: (changes: LearnerSettings) => void;
}

function Choices({ settings, onChange }: ChoicesProps) {
  return (
    <>
      <Pick
        id="retention"
        label="How much you want to remember"
        hint="More means more answers a day: 95 takes about twice as many as 90."
        value={settings.desiredRetention}
        options={[0.8, 0.85, 0.9, 0.93, 0.95].map((value) => ({ value, text: `${Math.round(value * 100)} of 100` }))}
        onChange={(desiredRetention) => onChange({ desiredRetention })}
      />
      <Pick
        id="new"
        label="New cards a day"
        value={settings.newPerDay}
        options={[5, 10, 20, 40, 80].map((value) => ({ value, text: String(value) }))}
        onChange={(newPerDay) => onChange({ newPerDay })}
      />
      <Pick
        id="day-start"
        label="Your day begins at"
        hint="Answers before it belong to the day before."
        value={settings.dayStart}
        options={[0, 120, 180, 240, 300, 360].map((value) => ({
          value,
          text: `${String(value / 60).padStart(2, "0")}:00`,
        }))}
        onChange={(dayStart) => onChange({ dayStart })}
      />
      <Pick
        id="buttons"
        label="Ratings in study"
        value={settings.ratingButtons}
        options={[
          { value: 4, text: "Four: again, hard, good, easy" },
          { value: 2, text: "Two: again, good" },
        ]}
        onChange={(value) => onChange({ ratingButtons: value === 2 ? 2 : 4 })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={settings.singleLetterKeys}
          onChange={({ target }) => onChange({ singleLetterKeys: target.checked })}
        />
        Keys of a single letter, such as A for the first option
      </label>
    </>
  );
}

interface PickProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly options: readonly { readonly value: number; readonly text: string }[];
  readonly onChange: (value: number) => void;
}

function Pick({ id, label, hint, value, options, onChange }: PickProps) {
  const all = options.some((option) => option.value === value) ? options : [{ value, text: String(value) }, ...options];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {all.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
