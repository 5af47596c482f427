import type { QuestionId } from "../base/ids.ts";
import { DAY_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { compareEvents, dayOf, type LoggedEvent } from "../log/logged-event.ts";
import { newCard, type Card } from "../scheduling/card.ts";
import { applyEvent } from "../scheduling/fold.ts";
import { modelFor } from "../scheduling/fsrs.ts";
import { ratingOf } from "../scheduling/rating.ts";
import { settingsTimeline } from "../scheduling/settings.ts";

/** A review that tells how good the promise was: the first of its day, of a card that was learnt before that day. */
export interface Trial {
  readonly questionId: QuestionId;
  readonly at: Instant;
  readonly day: StudyDay;
  /** The chance of recall in [0, 1] that the model gave it, just before. */
  readonly promised: number;
  readonly isRecalled: boolean;
}

/**
 * The trials of a log, of which nothing is undone, in order. Answers within a day say little of memory over days and
 * are left out, as the public benchmark of such models does; so is cram.
 */
export function trialsOf(log: readonly LoggedEvent[]): Trial[] {
  const timeline = settingsTimeline(log);
  const cards = new Map<QuestionId, Card>();
  return [...log].sort(compareEvents).flatMap((logged) => {
    const { event, effectiveAt: at } = logged;
    if (!("questionId" in event)) return [];
    const settings = timeline.at(logged);
    const card = cards.get(event.questionId) ?? newCard;
    cards.set(event.questionId, applyEvent(card, logged, settings));
    if (event.type !== "review" || event.source.place === "cram") return [];
    const day = dayOf(logged);
    const { phase, lastAnswer } = card;
    if (phase.name !== "review" || !lastAnswer || lastAnswer.day >= day) return [];
    const promised = modelFor(settings).retrievability(phase.memory, (at - lastAnswer.at) / DAY_MS);
    return [{ questionId: event.questionId, at, day, promised, isRecalled: ratingOf(event) !== "again" }];
  });
}

export interface Retention {
  readonly trials: number;
  /** Means in [0, 1]. */
  readonly promised: number;
  readonly measured: number;
  /** The 95 % interval of `measured`, by Wilson (1927). */
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Retention as promised and as measured; null where there are no trials. */
export function retentionOf(trials: readonly Trial[]): Retention | null {
  const n = trials.length;
  if (n === 0) return null;
  const measured = trials.filter(({ isRecalled }) => isRecalled).length / n;
  const promised = trials.reduce((sum, trial) => sum + trial.promised, 0) / n;
  const centre = (measured + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach = (Z / (1 + Z ** 2 / n)) * Math.sqrt((measured * (1 - measured)) / n + Z ** 2 / (4 * n ** 2));
  return { trials: n, promised, measured, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
