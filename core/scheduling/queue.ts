import type { QuestionId } from "../base/ids.ts";
import { DAY_MS, type Instant, type StudyDay } from "../base/instant.ts";
import { isActive, type Card } from "./card.ts";
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
  /** Cards that today's limits hold back. */
  readonly heldBack: number;
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
  const reviewsLeft = Math.max(0, settings.reviewsPerDay - done.filter(({ card }) => card.reps > 1).length);
  const newLeft = Math.max(0, settings.newPerDay - done.filter(({ card }) => card.reps === 1).length);
  const chosenReviews = oneAFact(byRisk(reviews, today, settings), asked);
  const chosenNew = oneAFact([...fresh].sort(byId), asked);
  const later = steps.filter(({ dueAt }) => dueAt > today.now).map(({ dueAt }) => dueAt);
  return {
    due: [...inSteps, ...chosenReviews.slice(0, reviewsLeft), ...chosenNew.slice(0, newLeft)].map(
      ({ questionId }) => questionId,
    ),
    nextAt: later.length > 0 ? (Math.min(...later) as Instant) : null,
    heldBack: Math.max(0, chosenReviews.length - reviewsLeft) + Math.max(0, chosenNew.length - newLeft),
  };
}

const isBuried = ({ buriedUntil }: Card, day: StudyDay): boolean => buriedUntil !== null && day < buriedUntil;

function isDueReview({ card: { phase }, isChanged }: Queued, day: StudyDay): boolean {
  return phase.name === "review" && (phase.dueDay <= day || isChanged);
}

function byRisk(cards: readonly Queued[], today: Today, settings: Settings): Queued[] {
  const model = modelFor(settings);
  const recall = ({ card }: Queued) => {
    if (card.phase.name !== "review" || !card.lastAnswer) return 1;
    return model.retrievability(card.phase.memory, (today.now - card.lastAnswer.at) / DAY_MS);
  };
  return [...cards].sort((a, b) => recall(a) - recall(b) || byId(a, b));
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
