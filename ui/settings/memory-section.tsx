"use client";

import { useState } from "react";
import type { SettingsView } from "./settings-view.ts";
import { Pick } from "./pick.tsx";
import { readSteps } from "./read-steps.ts";

/** How well to remember, and by which steps. */
export function MemorySection({ settings, onChange }: SettingsView) {
  const recall = Math.round(settings.desiredRetention * 100);
  return (
    <section className="section">
      <div className="margin">
        <h2>Memory</h2>
        <p>Higher recall asks for more reviews.</p>
      </div>
      <div className="two-up">
        <Pick
          id="retention"
          label={`Recall to aim for: ${recall}%`}
          hint={`A card comes back when you would recall it with ${recall} chances in 100. At 95 it is about twice the work of 90.`}
          value={settings.desiredRetention}
          options={[0.8, 0.85, 0.9, 0.93, 0.95].map((value) => ({ value, text: `${Math.round(value * 100)}%` }))}
          onChange={(desiredRetention) => onChange({ desiredRetention })}
        />
        <Pick
          id="maximum"
          label="Longest wait"
          hint="No card stays away longer than this."
          value={settings.maximumInterval}
          options={[
            { value: 90, text: "3 months" },
            { value: 180, text: "6 months" },
            { value: 365, text: "1 year" },
            { value: 1_825, text: "5 years" },
            { value: 36_500, text: "No limit" },
          ]}
          onChange={(maximumInterval) => onChange({ maximumInterval })}
        />
        <StepsField
          id="steps"
          label="Steps for a new card, in minutes"
          hint="A new card comes again after each of these before it waits for days. None is allowed."
          value={settings.learningSteps}
          onChange={(learningSteps) => onChange({ learningSteps })}
        />
        <StepsField
          id="lapse-steps"
          label="Steps for a forgotten card, in minutes"
          hint="A card that was forgotten comes again after each of these."
          value={settings.relearningSteps}
          onChange={(relearningSteps) => onChange({ relearningSteps })}
        />
        <Pick
          id="leeches"
          label="A card keeps slipping after"
          hint="It is then named, with its passage and what you can do about it."
          value={settings.leechLapses}
          options={[3, 4, 6, 8, 10, 15].map((value) => ({ value, text: `${value} times forgotten` }))}
          onChange={(leechLapses) => onChange({ leechLapses })}
        />
      </div>
    </section>
  );
}

interface StepsProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: readonly number[];
  readonly onChange: (steps: number[]) => void;
}

function StepsField({ id, label, hint, value, onChange }: StepsProps) {
  const [text, setText] = useState(value.join(" "));
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    const read = readSteps(text);
    if (typeof read === "string") setProblem(read);
    else {
      setProblem(null);
      setText(read.join(" "));
      if (read.join() !== value.join()) onChange(read);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={({ target }) => setText(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === "Enter") save();
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="field-error" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}
