import { DAY_MS } from "#core/base/instant.ts";
import { isActive, type Card } from "#core/scheduling/card.ts";
import { recallAt } from "#core/insight/recall.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";

export interface TextFigures {
  readonly slug: string;
  readonly title: string;
  readonly due: number;
  readonly known: number;
  readonly met: number;
  readonly questions: number;
}

export interface ProgressFigures {
  readonly due: number;
  readonly kept: number;
  readonly met: number;
  readonly known: number;
  readonly answers: number;
  /** In percent, of the answers of the last 30 days; null where there are fewer than ten. */
  readonly rightShare: number | null;
  readonly texts: readonly TextFigures[];
}

const KNOWN = 0.9;
const LEAST_ANSWERS = 10;

/** The figures of the progress page, from the learner's log on this device. */
export function figuresOf({ learner, questions, cards, queue }: StudyPlan): ProgressFigures {
  const now = momentNow(learner.settings);
  const model = modelFor(learner.settings);
  const isKnown = (card: Card): boolean => {
    return card.phase.name === "review" && (recallAt(card, now.at, model) ?? 0) >= KNOWN;
  };
  const met = cards.filter(({ card }) => card.lastAnswer !== null);
  const kept = cards.filter(({ card }) => isActive(card));
  const reviews = learner.log.flatMap(({ event, effectiveAt }) =>
    event.type === "review" ? [{ isRight: event.verdict.outcome === "right", at: effectiveAt }] : [],
  );
  const recent = reviews.filter(({ at }) => at > now.at - 30 * DAY_MS);
  const right = recent.filter(({ isRight }) => isRight).length;
  const courseOf = (id: (typeof queue.due)[number]) => questions.get(id)?.course.slug;
  const texts = [...new Map([...questions.values()].map(({ course }) => [course.slug, course.title]))];
  return {
    due: queue.due.length,
    kept: kept.length,
    met: met.length,
    known: met.filter(({ card }) => isKnown(card)).length,
    answers: reviews.length,
    rightShare: recent.length < LEAST_ANSWERS ? null : Math.round((right / recent.length) * 100),
    texts: texts.map(([slug, title]) => ({
      slug,
      title,
      due: queue.due.filter((id) => courseOf(id) === slug).length,
      known: met.filter(({ questionId, card }) => courseOf(questionId) === slug && isKnown(card)).length,
      met: met.filter(({ questionId }) => courseOf(questionId) === slug).length,
      questions: [...questions.values()].filter(({ course }) => course.slug === slug).length,
    })),
  };
}
