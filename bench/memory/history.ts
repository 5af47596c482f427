import type { DeviceId, EventId, QuestionId } from "#core/base/ids.ts";
import { DAY_MS, instant, studyDay, type Instant } from "#core/base/instant.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Rating } from "#core/log/schema.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import { newCard, type Card } from "#core/scheduling/card.ts";
import { applyEvent } from "#core/scheduling/fold.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { simulatedLearner, type Family } from "../learners.ts";

export interface Given {
  readonly card: string;
  readonly at: Instant;
  readonly rating: Rating;
  readonly isCram: boolean;
}

const START = Date.UTC(2026, 0, 5, 12);

/** An answer as an event of a log, so that the product's own fold reads it. */
export function eventOf({ card, at, rating, isCram }: Given, number: number): LoggedEvent {
  return {
    effectiveAt: at,
    event: {
      id: String(number).padStart(12, "0") as EventId,
      format: EVENT_FORMAT,
      deviceId: "bench" as DeviceId,
      at,
      zoneOffset: 0,
      dayStart: 240,
      type: "review",
      questionId: card as QuestionId,
      questionVersion: 1,
      response: { type: "unknown" },
      verdict: { outcome: "wrong" },
      rating,
      durationMs: 8_000,
      source: { place: isCram ? "cram" : "study" },
      modelVersion: MODEL_VERSION,
      plannedDay: null,
    },
  };
}

/** A year of a simulated learner who answers what is due, and meets a few new cards each day. */
export function simulatedHistory(family: Family, seed: string, { days = 365, newPerDay = 4 } = {}): LoggedEvent[] {
  const learner = simulatedLearner(family, seed);
  const cards: Card[] = [];
  const log: LoggedEvent[] = [];
  const answer = (card: number, day: number, rating: Rating): void => {
    const at = instant(START + day * DAY_MS + log.length * 10);
    const logged = eventOf({ card: String(card).padStart(6, "0"), at, rating, isCram: false }, log.length);
    log.push(logged);
    const after = applyEvent(cards[card] ?? newCard, logged, defaultSettings);
    cards[card] = after;
    // Steps of minutes are taken at once: what is known after them is what counts.
    if (after.phase.name === "learning" || after.phase.name === "relearning") answer(card, day, "good");
  };
  for (let day = 0; day < days; day++) {
    const today = studyDay(Math.floor(START / DAY_MS) + day);
    for (const [card, { phase }] of cards.entries())
      if (phase.name === "review" && phase.dueDay <= today) answer(card, day, learner.answer(card, day));
    for (let n = 0; n < newPerDay && day < days / 2; n++) answer(cards.length, day, learner.meet(cards.length, day));
  }
  return log;
}
