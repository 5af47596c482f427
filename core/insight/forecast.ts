import type { QuestionId } from "../base/ids.ts";
import { addDays, addMs, DAY_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { phaseAfter } from "../scheduling/answer.ts";
import { isActive, type Card } from "../scheduling/card.ts";
import type { Settings } from "../scheduling/settings.ts";

interface Owned {
  readonly questionId: QuestionId;
  readonly card: Card;
}

export interface ForecastDay {
  readonly day: StudyDay;
  /** Cards that are due then already. */
  readonly planned: number;
  /** Cards that will come on top, if each is recalled when it is due, and new ones at the daily limit. */
  readonly expected: number;
}

interface Start {
  readonly now: Instant;
  readonly today: StudyDay;
  readonly days: number;
}

/** Cards that a learner can expect on each of the coming days, from today on; what is overdue stands under today. */
export function forecast(cards: readonly Owned[], { now, today, days }: Start, settings: Settings): ForecastDay[] {
  const planned = new Array<number>(days).fill(0);
  const expected = new Array<number>(days).fill(0);
  const active = cards.filter(({ card }) => isActive(card));
  const fresh = active.filter(({ card }) => card.phase.name === "new");
  for (const owned of active) {
    const ahead = plannedAhead(owned.card, today);
    if (ahead === null || ahead >= days) continue;
    planned[ahead] = (planned[ahead] ?? 0) + 1;
    for (const later of laterDays(owned, { ahead, now, today, days }, settings))
      expected[later] = (expected[later] ?? 0) + 1;
  }
  for (const [i, owned] of fresh.entries()) {
    const ahead = settings.newPerDay > 0 ? Math.floor(i / settings.newPerDay) : days;
    if (ahead >= days) break;
    for (const day of [ahead, ...laterDays(owned, { ahead, now, today, days }, settings)])
      expected[day] = (expected[day] ?? 0) + 1;
  }
  return planned.map((count, i) => ({ day: addDays(today, i), planned: count, expected: expected[i] ?? 0 }));
}

/** Days from today; null for a card that is not planned. */
function plannedAhead({ phase, buriedUntil }: Card, today: StudyDay): number | null {
  const earliest = Math.max(0, buriedUntil === null ? 0 : buriedUntil - today);
  switch (phase.name) {
    case "new":
      return null;
    case "learning":
    case "relearning":
      return earliest;
    case "review":
      return Math.max(earliest, phase.dueDay - today);
  }
}

/** A card leaves its steps after fewer answers than this on one day. */
const MOST_STEPS = 8;

/** The days from today on which a card comes again, if it is recalled each time. */
function laterDays(
  { questionId, card }: Owned,
  { ahead, now, today, days }: Start & { readonly ahead: number },
  settings: Settings,
): number[] {
  const later: number[] = [];
  let [current, at] = [card, ahead];
  while (at < days) {
    const [moment, day] = [addMs(now, at * DAY_MS), addDays(today, at)];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const answer = { questionId, rating: "good" as const, at: moment, day, plannedDay: null };
      const phase = phaseAfter(current, answer, settings);
      current = { ...current, phase, reps: current.reps + 1, lastAnswer: { at: moment, day } };
      if (phase.name === "review") break;
    }
    if (current.phase.name !== "review" || current.phase.dueDay <= day) break;
    at = current.phase.dueDay - today;
    if (at < days) later.push(at);
  }
  return later;
}
