import { compareEvents, type LoggedEvent } from "../log/logged-event.ts";
import type { DayLoad, EventOf, LearnerSettings } from "../log/schema.ts";

/** All that a learner may set, with nothing left open. */
export interface Settings {
  /** IANA name; null takes the device's. */
  readonly zone: string | null;
  /** Minutes after midnight. */
  readonly dayStart: number;
  readonly desiredRetention: number;
  /** Minutes, one entry a step. */
  readonly learningSteps: readonly number[];
  readonly relearningSteps: readonly number[];
  /** Days. */
  readonly maximumInterval: number;
  readonly weights: readonly number[] | null;
  /** Whether due days are spread a little, so that cards learnt together part ways. */
  readonly isFuzzed: boolean;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly ratingButtons: 2 | 4;
  readonly singleLetterKeys: boolean;
  readonly answering: "give" | "reveal";
  readonly swipes: boolean;
  /** Seven, Monday first. */
  readonly easyDays: readonly DayLoad[];
  /** Shapes the queue alone. */
  readonly timeOff: NonNullable<LearnerSettings["timeOff"]>;
  /** Shapes the queue alone. */
  readonly catchUp: NonNullable<LearnerSettings["catchUp"]> | null;
  readonly leechLapses: number;
}

export const defaultSettings: Settings = {
  zone: null,
  dayStart: 240,
  desiredRetention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  weights: null,
  isFuzzed: true,
  newPerDay: 20,
  reviewsPerDay: 200,
  ratingButtons: 4,
  singleLetterKeys: true,
  answering: "give",
  swipes: true,
  easyDays: ["usual", "usual", "usual", "usual", "usual", "usual", "usual"],
  timeOff: [],
  catchUp: null,
  leechLapses: 8,
};

type SettingsEvent = LoggedEvent<EventOf<"settings">>;

/** The settings in force at any moment of a log, from its `settings` events, none of them undone. */
export interface SettingsTimeline {
  at(moment: LoggedEvent): Settings;
  readonly latest: Settings;
}

export function settingsTimeline(log: readonly LoggedEvent[]): SettingsTimeline {
  const changes = log.filter(isSettings).sort(compareEvents);
  const states = changes.reduce<Settings[]>(
    (all, { event }) => [...all, apply(all.at(-1) ?? defaultSettings, event)],
    [],
  );
  const latest = states.at(-1) ?? defaultSettings;
  return {
    latest,
    at: (moment) => states[changes.findLastIndex((change) => compareEvents(change, moment) < 0)] ?? defaultSettings,
  };
}

const isSettings = (logged: LoggedEvent): logged is SettingsEvent => logged.event.type === "settings";

function apply(settings: Settings, { changes }: EventOf<"settings">): Settings {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...settings, ...given };
}
