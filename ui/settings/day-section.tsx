"use client";

import { useSyncExternalStore } from "react";
import type { DayLoad } from "#core/log/schema.ts";
import type { SettingsView } from "./settings-view.ts";
import { Pick } from "./pick.tsx";

const AS_DEVICE = "";
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const loads: readonly { readonly value: DayLoad; readonly text: string }[] = [
  { value: "usual", text: "As usual" },
  { value: "less", text: "Less" },
  { value: "none", text: "Nothing" },
];

const never = () => () => undefined;
const zoneOfDevice = (): string => Intl.DateTimeFormat("en").resolvedOptions().timeZone;

/** When today ends, and which weekdays are easy. */
export function DaySection({ settings, onChange }: SettingsView) {
  const device = useSyncExternalStore(never, zoneOfDevice, () => "its zone");
  const zones = Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, text: zone.replaceAll("_", " ") }));
  return (
    <section className="section">
      <div className="margin">
        <h2>Your day</h2>
        <p>Decides when “today” ends, and which days are easy.</p>
      </div>
      <div className="stack">
        <div className="two-up">
          <Pick
            id="zone"
            label="Time zone"
            hint="Choose one to keep your day when you travel."
            value={settings.zone ?? AS_DEVICE}
            options={[{ value: AS_DEVICE, text: `As this device: ${device}` }, ...zones]}
            onChange={(zone) => onChange({ zone: zone === AS_DEVICE ? null : zone })}
          />
          <Pick
            id="day-start"
            label="A new day starts at"
            hint="Answers before it belong to the day before."
            value={settings.dayStart}
            options={[0, 120, 180, 240, 300, 360].map((value) => ({
              value,
              text: `${String(value / 60).padStart(2, "0")}:00`,
            }))}
            onChange={(dayStart) => onChange({ dayStart })}
          />
        </div>
        <fieldset className="field">
          <legend>Easy days</legend>
          <p className="hint">
            Cards are moved to the days around them as far as memory allows. On a day with nothing, what is due waits.
          </p>
          <div className="week">
            {weekdays.map((name, i) => (
              <Pick
                key={name}
                id={`easy-${i}`}
                label={name}
                value={settings.easyDays[i] ?? "usual"}
                options={loads}
                onChange={(load) => onChange({ easyDays: settings.easyDays.map((one, j) => (j === i ? load : one)) })}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </section>
  );
}
