import type { QuestionId } from "../base/ids.ts";
import { DAY_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { isActive, isBuried, type Card } from "./card.ts";
import { isDayOff } from "./day-load.ts";
import { modelFor } from "./fsrs.ts";
import type { Settings } from "./settings.ts";

/** A card as the queue sees it. */
export interface Queued {
  readonly questionId: QuestionId;
  readonly card: Card;
  /** Facts that the question asks: two questions on one fact do not come on the same day. */
  readonly facts: readonly string[];
  /** Whether the question was changed since it was answered: whoever knew the old one is asked the new one at once. */
  readonly isChanged: boolean;
}

export interface Today {
  readonly now: Instant;
  readonly day: StudyDay;
}

export interface Queue {
  /** What to ask now, in order. */
  readonly due: readonly QuestionId[];
  /** When the next card in its steps comes; null where none waits. */
  readonly nextAt: Instant | null;
  /** Cards that today's limits, or the catching up, hold back. */
  readonly heldBack: number;
  /** Reviews that were due on an earlier day and still wait. */
  readonly overdue: number;
  /** Whether the learner keeps this day free: then cards in their steps alone come. */
  readonly isDayOff: boolean;
}

/**
 * What is due now: cards in their steps by the minute, then reviews with the likeliest forgotten first, then new ones,
 * within the limits of the day. Deterministic.
 */
export function dueQueue(cards: readonly Queued[], today: Today, settings: Settings): Queue {
  const active = cards.filter(({ card }) => isActive(card) && !isBuried(card, today.day));
  const done = cards.filter(({ card }) => card.lastAnswer?.day === today.day);
  const steps = active.flatMap((queued) => {
    const { phase } = queued.card;
    return phase.name === "learning" || phase.name === "relearning" ? [{ ...queued, dueAt: phase.dueAt }] : [];
  });
  const inSteps = steps.filter(({ dueAt }) => dueAt <= today.now).sort((a, b) => a.dueAt - b.dueAt || byId(a, b));
  const asked = new Set([...done, ...steps].flatMap(({ facts }) => facts));
  const reviews = active.filter((queued) => isDueReview(queued, today.day));
  const fresh = active.filter(({ card }) => card.phase.name === "new");
  const chosenReviews = oneAFact(byRisk(reviews, today, settings), asked);
  const chosenNew = oneAFact([...fresh].sort(byId), asked);
  const limits = limitsOf({ done, reviews: chosenReviews.length, day: today.day, settings });
  const later = steps.filter(({ dueAt }) => dueAt > today.now).map(({ dueAt }) => dueAt);
  const due = [...inSteps, ...chosenReviews.slice(0, limits.reviews), ...chosenNew.slice(0, limits.fresh)];
  return {
    due: due.map(({ questionId }) => questionId),
    nextAt: later.length > 0 ? (Math.min(...later) as Instant) : null,
    heldBack: inSteps.length + chosenReviews.length + chosenNew.length - due.length,
    overdue: reviews.filter(({ card: { phase } }) => phase.name === "review" && phase.dueDay < today.day).length,
    isDayOff: isDayOff(today.day, settings),
  };
}

interface DayView {
  /** Cards that were answered today. */
  readonly done: readonly Queued[];
  /** Reviews that are due. */
  readonly reviews: number;
  readonly day: StudyDay;
  readonly settings: Settings;
}

/** How many reviews and new cards may still come today. */
function limitsOf({ done, reviews, day, settings }: DayView): { readonly reviews: number; readonly fresh: number } {
  if (isDayOff(day, settings)) return { reviews: 0, fresh: 0 };
  const introduced = done.filter(({ card }) => card.introducedOn === day).length;
  const reviewed = done.length - introduced;
  const left = daysToCatchUp(day, settings);
  // All that is due is dealt out over the days that are left; what was reviewed today is part of today's share.
  const share = left === null ? Infinity : Math.ceil((reviews + reviewed) / left);
  return {
    reviews: Math.max(0, Math.min(settings.reviewsPerDay, share) - reviewed),
    fresh: left === null ? Math.max(0, settings.newPerDay - introduced) : 0,
  };
}

/** Days that are left to catch up in, today included; null where nothing is being caught up. */
export function daysToCatchUp(day: StudyDay, { catchUp }: Pick<Settings, "catchUp">): number | null {
  if (!catchUp || day < catchUp.from || day >= catchUp.from + catchUp.days) return null;
  return catchUp.from + catchUp.days - day;
}

function isDueReview({ card: { phase }, isChanged }: Queued, day: StudyDay): boolean {
  return phase.name === "review" && (phase.dueDay <= day || isChanged);
}

function byRisk(cards: readonly Queued[], today: Today, settings: Settings): Queued[] {
  const model = modelFor(settings);
  const recall = ({ card }: Queued) => {
    if (card.phase.name !== "review" || !card.lastAnswer) return 1;
    return model.retrievability(card.phase.memory, (today.now - card.lastAnswer.at) / DAY_MS);
  };
  return cards
    .map((queued) => ({ queued, recall: recall(queued) }))
    .sort((a, b) => a.recall - b.recall || byId(a.queued, b.queued))
    .map(({ queued }) => queued);
}

/** Leaves the first of several questions on one fact, and none on a fact that was asked today; takes note of the facts. */
function oneAFact(cards: readonly Queued[], asked: Set<string>): Queued[] {
  return cards.filter(({ facts }) => {
    if (facts.some((fact) => asked.has(fact))) return false;
    for (const fact of facts) asked.add(fact);
    return true;
  });
}

const byId = (a: Queued, b: Queued): number => (a.questionId < b.questionId ? -1 : a.questionId > b.questionId ? 1 : 0);
