import type { QuestionId } from "../base/ids.ts";
import type { Instant } from "../base/instant.ts";
import { compareEvents, dayOf, type LoggedEvent } from "../log/logged-event.ts";
import type { Rating } from "../log/schema.ts";
import { improvement, logLoss } from "./accuracy.ts";
import { foretoldOf } from "./foretold.ts";
import { ratingOf } from "./rating.ts";
import { settingsTimeline, type Settings, type SettingsTimeline } from "./settings.ts";

/** One answer of a card's history: its rating, and whole days since the one before. */
export interface Repetition {
  readonly rating: Rating;
  readonly days: number;
}

/** Fewer scheduled answers say more of chance than of a memory; Anki long asked for as many. */
export const LEAST_ANSWERS = 400;

/** The last fifth of the answers is kept back, to judge weights by that were fitted to the rest. */
const HELD_OUT = 0.2;

/**
 * What an optimizer learns from: for each answer a day or more after the one before, the card's whole history up to it.
 * A reset begins a new history. Takes a log without what was undone.
 */
export function trainingOf(log: readonly LoggedEvent[], before: Instant): Repetition[][] {
  const histories = new Map<QuestionId, { history: Repetition[]; lastDay: number | null }>();
  const items: Repetition[][] = [];
  for (const logged of [...log].sort(compareEvents)) {
    const { event, effectiveAt } = logged;
    if (effectiveAt >= before) break;
    if (event.type === "reset") histories.delete(event.questionId);
    if (event.type !== "review" || event.source.place === "cram") continue;
    const { history, lastDay } = histories.get(event.questionId) ?? { history: [], lastDay: null };
    const day = dayOf(logged);
    const days = lastDay === null ? 0 : Math.max(0, day - lastDay);
    const next = [...history, { rating: ratingOf(event), days }];
    if (days > 0) items.push(next);
    histories.set(event.questionId, { history: next, lastDay: day });
  }
  return items;
}

/** The instant from which on answers are kept back; null where there are too few. */
export function heldOutFrom(log: readonly LoggedEvent[]): Instant | null {
  const foretold = foretoldOf(log);
  if (foretold.length < LEAST_ANSWERS) return null;
  return foretold[Math.floor(foretold.length * (1 - HELD_OUT))]?.at ?? null;
}

/** How weights do on answers that were kept back, beside those in force. */
export interface Trial {
  readonly answers: number;
  /** Mean log loss; less is better. */
  readonly present: number;
  readonly candidate: number;
  /** Whether the candidates are better by more than chance. */
  readonly isBetter: boolean;
}

/**
 * Tries weights that were fitted to what came before on the answers that were kept back, as they would be used: from then
 * on, on the memories that there were.
 */
export function tryWeights(log: readonly LoggedEvent[], weights: readonly number[], from: Instant): Trial {
  const late = (timeline: SettingsTimeline) => foretoldOf(log, timeline).filter(({ at }) => at >= from);
  const timeline = settingsTimeline(log);
  const [present, candidate] = [late(timeline), late(withWeights(timeline, weights, from))];
  const { gain, doubt } = improvement(present, candidate);
  return {
    answers: present.length,
    present: logLoss(present),
    candidate: logLoss(candidate),
    isBetter: gain > doubt,
  };
}

/** The same settings, with other weights from an instant on. */
export function withWeights(timeline: SettingsTimeline, weights: readonly number[], from: Instant): SettingsTimeline {
  const changed = new Map<Settings, Settings>();
  const change = (settings: Settings): Settings => {
    const known = changed.get(settings) ?? { ...settings, weights };
    changed.set(settings, known);
    return known;
  };
  return {
    latest: change(timeline.latest),
    at: (moment) => (moment.effectiveAt >= from ? change(timeline.at(moment)) : timeline.at(moment)),
  };
}
