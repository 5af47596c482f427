import type { LoggedEvent } from "../log/logged-event.ts";
import { compareEvents } from "../log/logged-event.ts";
import type { EventOf } from "../log/schema.ts";
import { ratingOf } from "./rating.ts";

/** Seconds that a learner spends on a card in a day, steps and reading the passage included. */
export interface Pace {
  /** On a card that was never answered before. */
  readonly first: number;
  /** On one that was recalled. */
  readonly recalled: number;
  /** On one that was forgotten, and is learnt again in the same day. */
  readonly forgotten: number;
}

/** What is taken for granted of whoever has not answered much yet. */
export const defaultPace: Pace = { first: 25, recalled: 10, forgotten: 25 };

/** After the answer, its passage is read and it is rated; the log does not know how long that takes. */
const READING_SECONDS = 4;

/** Longer than this, and the learner was away. */
const LONGEST_SECONDS = 90;

/** The default counts as this many days of a card. */
const PRIOR = 20;

/** How fast a learner is, from their answers; drawn to the default while there are few. */
export function paceOf(log: readonly LoggedEvent[]): Pace {
  const kinds = { first: [0, 0], recalled: [0, 0], forgotten: [0, 0] } satisfies Record<keyof Pace, [number, number]>;
  for (const { kind, seconds } of cardDays(log)) {
    kinds[kind][0] += seconds;
    kinds[kind][1] += 1;
  }
  const mean = (kind: keyof Pace): number => (kinds[kind][0] + PRIOR * defaultPace[kind]) / (kinds[kind][1] + PRIOR);
  return { first: mean("first"), recalled: mean("recalled"), forgotten: mean("forgotten") };
}

/** What the learner spent on one card on one day. */
interface CardDay {
  readonly kind: keyof Pace;
  seconds: number;
}

function cardDays(log: readonly LoggedEvent[]): CardDay[] {
  const days = new Map<string, CardDay>();
  const met = new Set<string>();
  for (const logged of log.filter(isReview).sort(compareEvents)) {
    const { event } = logged;
    const key = `${event.questionId} ${Math.floor((event.at + event.zoneOffset * 60_000) / 86_400_000)}`;
    const isRecalled = ratingOf(event) !== "again";
    const kind = !met.has(event.questionId) ? "first" : isRecalled ? "recalled" : "forgotten";
    const day = days.get(key) ?? { kind, seconds: 0 };
    day.seconds += secondsOf(event);
    days.set(key, day);
    met.add(event.questionId);
  }
  return [...days.values()];
}

/** How long one answer took, with the reading behind it. */
export const secondsOf = ({ durationMs }: Pick<EventOf<"review">, "durationMs">): number =>
  Math.min(durationMs / 1_000, LONGEST_SECONDS) + READING_SECONDS;

const isReview = (logged: LoggedEvent): logged is LoggedEvent<EventOf<"review">> => logged.event.type === "review";
