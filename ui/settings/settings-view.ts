import type { LearnerSettings } from "#core/log/schema.ts";
import type { Settings } from "#core/scheduling/settings.ts";

/** What a part of the settings shows and changes. */
export interface SettingsView {
  readonly settings: Settings;
  readonly onChange: (changes: LearnerSettings) => void;
}
