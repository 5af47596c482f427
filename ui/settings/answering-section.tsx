"use client";

import type { SettingsView } from "./settings-view.ts";
import { Pick } from "./pick.tsx";

/** How cards are answered and rated. */
export function AnsweringSection({ settings, onChange }: SettingsView) {
  return (
    <section className="section">
      <div className="margin">
        <h2>Answering</h2>
        <p>How cards are answered and rated in study.</p>
      </div>
      <div className="stack">
        <div className="two-up">
          <Pick
            id="answering"
            label="A card is turned"
            hint="In the menu of a card this can be switched for one session."
            value={settings.answering}
            options={[
              { value: "give", text: "When I have answered it" },
              { value: "reveal", text: "When I ask; I rate myself" },
            ]}
            onChange={(answering) => onChange({ answering })}
          />
          <Pick
            id="buttons"
            label="Ratings in study"
            hint="Two are quicker; four let you say how hard it was."
            value={settings.ratingButtons}
            options={[
              { value: 4, text: "Four: again, hard, good, easy" },
              { value: 2, text: "Two: forgot, knew it" },
            ]}
            onChange={(ratingButtons) => onChange({ ratingButtons })}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.swipes}
            onChange={({ target }) => onChange({ swipes: target.checked })}
          />
          Swipe a turned card: to the left for again, to the right for good
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.singleLetterKeys}
            onChange={({ target }) => onChange({ singleLetterKeys: target.checked })}
          />
          Keys of a single letter, such as A for the first option
        </label>
      </div>
    </section>
  );
}
