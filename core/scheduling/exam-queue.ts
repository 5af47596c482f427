import type { ProfileId, QuestionId } from "../base/ids.ts";
import type { StudyDay } from "../base/instant.ts";
import { memoryOf } from "./card.ts";
import { isDayOff } from "./day-load.ts";
import type { Exam } from "./exams.ts";
import { minutesOn } from "./exam-minutes.ts";
import { byWorth, type ExamCard, type Worth } from "./exam-plan.ts";
import { modelFor } from "./fsrs.ts";
import type { Pace } from "./pace.ts";
import { dueQueue, type Queue, type Queued, type Today } from "./queue.ts";
import type { Settings } from "./settings.ts";

/** A question as an exam finds it. */
export interface Examinable {
  readonly id: QuestionId;
  readonly topic: string;
  readonly profileId: ProfileId;
}

/** The exam that each question is prepared for: the nearest still to come that asks it, one on its topic first. */
export function examOfEach(
  exams: readonly Exam[],
  questions: Iterable<Examinable>,
  today: StudyDay,
): Map<QuestionId, Exam> {
  const coming = exams
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day - b.day || Number(a.topic === null) - Number(b.topic === null));
  const found = new Map<QuestionId, Exam>();
  for (const { id, topic, profileId } of questions) {
    const exam = coming.find((one) => one.profileId === profileId && (one.topic === null || one.topic === topic));
    if (exam) found.set(id, exam);
  }
  return found;
}

export interface Preparation {
  readonly examOf: ReadonlyMap<QuestionId, Exam>;
  readonly pace: Pace;
  /** Seconds that were spent today on a question's exam. */
  readonly spentOn: (exam: Exam) => number;
}

/**
 * What is due now, where exams are being prepared: their questions come by what a second on them gives on the day,
 * within the minutes of each, kept or not; all other cards come as they are due. Changes no schedule.
 */
export function queueWithExams(
  cards: readonly Queued[],
  { today, settings, preparation }: { today: Today; settings: Settings; preparation: Preparation },
): Queue {
  const { examOf } = preparation;
  if (examOf.size === 0 || isDayOff(today.day, settings)) return dueQueue(cards, today, settings);
  const isPrepared = ({ questionId }: Queued): boolean => examOf.has(questionId);
  const plain = dueQueue(
    cards.flatMap((one) => {
      if (!isPrepared(one)) return [one];
      return isInSteps(one) ? [{ ...one, card: { ...one.card, isKept: true } }] : [];
    }),
    today,
    settings,
  );
  const byId = new Map(cards.map((one) => [one.questionId, one]));
  const isStep = (id: QuestionId): boolean => {
    const one = byId.get(id);
    return one !== undefined && isInSteps(one);
  };
  const steps = plain.due.filter(isStep);
  const asked = new Set(
    cards.filter((one) => one.card.lastAnswer?.day === today.day || isInSteps(one)).flatMap(({ facts }) => facts),
  );
  const picks = [...new Set(examOf.values())].flatMap((exam) =>
    picksFor(
      exam,
      cards.filter(({ questionId }) => examOf.get(questionId) === exam),
      {
        today,
        settings,
        preparation,
        asked,
      },
    ),
  );
  const rest = plain.due.filter((id) => !isStep(id) && !byId.get(id)?.facts.some((fact) => asked.has(fact)));
  return { ...plain, due: [...steps, ...picks, ...rest] };
}

/** A card as the plan sees it. */
export const examCardOf = ({ questionId, card }: Pick<Queued, "questionId" | "card">): ExamCard => ({
  questionId,
  memory: memoryOf(card),
  lastDay: card.lastAnswer?.day ?? null,
});

const isInSteps = ({ card: { phase } }: Queued): boolean => phase.name === "learning" || phase.name === "relearning";

interface Picking {
  readonly today: Today;
  readonly settings: Settings;
  readonly preparation: Preparation;
  /** Facts that were asked today; what is picked is added. */
  readonly asked: Set<string>;
}

function picksFor(
  exam: Exam,
  cards: readonly Queued[],
  { today, settings, preparation, asked }: Picking,
): QuestionId[] {
  const free = cards.filter(
    ({ card, ...one }) =>
      !card.isSuspended && (card.buriedUntil === null || card.buriedUntil <= today.day) && !isInSteps({ card, ...one }),
  );
  const isMet = ({ card }: Queued): boolean => card.lastAnswer?.day === today.day;
  const facts = new Map(free.map((one) => [one.questionId, one.facts]));
  const terms = { model: modelFor(settings), pace: preparation.pace, today: today.day, examDay: exam.day };
  let left = minutesOn(exam, today.day) * 60 - preparation.spentOn(exam);
  const picks: QuestionId[] = [];
  const pick = ({ questionId, seconds }: Worth): void => {
    if (left <= 0) return;
    picks.push(questionId);
    left -= seconds;
  };
  for (const worth of byWorth(free.filter((one) => !isMet(one)).map(examCardOf), terms)) {
    const own = facts.get(worth.questionId) ?? [];
    if (left <= 0 || own.some((fact) => asked.has(fact))) continue;
    for (const fact of own) asked.add(fact);
    pick(worth);
  }
  // Long days are for another round of what was answered on them.
  if (exam.spread === "late") byWorth(free.filter(isMet).map(examCardOf), terms).forEach(pick);
  return picks;
}
