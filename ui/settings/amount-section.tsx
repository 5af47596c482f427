"use client";

import type { SettingsView } from "./settings-view.ts";
import { Pick } from "./pick.tsx";

const counts = (values: readonly number[]) => values.map((value) => ({ value, text: String(value) }));

/** How much may come on one day. */
export function AmountSection({ settings, onChange }: SettingsView) {
  return (
    <section className="section">
      <div className="margin">
        <h2>A day’s work</h2>
        <p>What is over the limit waits; the likeliest forgotten come first.</p>
      </div>
      <div className="two-up">
        <Pick
          id="new"
          label="New cards a day"
          hint="Each new card brings about seven reviews in its first month."
          value={settings.newPerDay}
          options={counts([0, 5, 10, 20, 40, 80])}
          onChange={(newPerDay) => onChange({ newPerDay })}
        />
        <Pick
          id="reviews"
          label="Reviews a day, at most"
          hint="A low limit lets memories fade while they wait."
          value={settings.reviewsPerDay}
          options={counts([20, 50, 100, 200, 500, 9_999]).map((option) =>
            option.value === 9_999 ? { ...option, text: "No limit" } : option,
          )}
          onChange={(reviewsPerDay) => onChange({ reviewsPerDay })}
        />
      </div>
    </section>
  );
}
