"use client";

import { useState } from "react";
import { DAY_MS, studyDay, type StudyDay } from "#core/base/instant.ts";
import { daysToCatchUp } from "#core/scheduling/queue.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { SettingsView } from "./settings-view.ts";

const MOST = 20;

/** Days on which nothing is asked, and what is being caught up. */
export function TimeOffSection({ settings, onChange }: SettingsView) {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const { day } = momentNow(settings);
  const left = daysToCatchUp(day, settings);
  const add = () => {
    const [first, last] = [dayOf(from), dayOf(to === "" ? from : to)];
    const wrong = problemWith(first, last, day);
    setProblem(wrong);
    if (wrong !== null || first === null || last === null) return;
    setFrom("");
    setTo("");
    const current = settings.timeOff.filter((off) => off.to >= day);
    onChange({ timeOff: [...current, { from: first, to: last }].slice(-MOST) });
  };
  return (
    <section className="section">
      <div className="margin">
        <h2>Time off</h2>
        <p>Nothing is due and nothing new comes on these days. What waits can be caught up afterwards.</p>
      </div>
      <div className="stack">
        <form
          className="two-up"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <DateField id="off-from" label="From" value={from} onChange={setFrom} />
          <DateField id="off-to" label="To, and including" value={to} onChange={setTo} />
          <button className="button second" type="submit">
            Add time off
          </button>
        </form>
        <p className="field-error" role="alert">
          {problem}
        </p>
        {settings.timeOff.length > 0 && (
          <ul className="stack">
            {settings.timeOff.map((off, i) => (
              <li className="row apart" key={`${off.from} ${off.to}`}>
                <span>{off.from === off.to ? nameOf(off.from) : `${nameOf(off.from)} to ${nameOf(off.to)}`}</span>
                <button
                  className="button quiet small"
                  type="button"
                  aria-label={`Remove the time off from ${nameOf(off.from)}`}
                  onClick={() => onChange({ timeOff: settings.timeOff.filter((_, j) => j !== i) })}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
        {left !== null && (
          <p className="row apart">
            <span>You are catching up: {left === 1 ? "today is the last day" : `${left} days are left`}.</span>
            <button className="button quiet small" type="button" onClick={() => onChange({ catchUp: null })}>
              Stop catching up
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface DateProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateField({ id, label, value, onChange }: DateProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input className="input" id={id} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}

function dayOf(date: string): StudyDay | null {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) ? null : studyDay(ms / DAY_MS);
}

function problemWith(first: StudyDay | null, last: StudyDay | null, today: StudyDay): string | null {
  if (first === null || last === null) return "Choose the first day of your time off.";
  if (last < first) return "The last day lies before the first. Choose a later one.";
  return last < today ? "These days are over. Choose days that are still to come." : null;
}

const nameOf = (day: StudyDay): string =>
  new Date(day * DAY_MS).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
