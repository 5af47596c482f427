import type { DeviceId, QuestionId } from "#core/base/ids.ts";
import type { StudyDay } from "#core/base/instant.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Course, CourseQuestion } from "#core/questions/course.ts";
import { isActive } from "#core/scheduling/card.ts";
import type { OtherCards } from "#core/scheduling/planned-day.ts";
import { queueWithExams } from "#core/scheduling/exam-queue.ts";
import type { Queue, Queued } from "#core/scheduling/queue.ts";
import { defaultSettings, type Settings } from "#core/scheduling/settings.ts";
import { readCourses } from "../store/courses.ts";
import { deviceState } from "../store/device-state.ts";
import { answerBefore } from "./answer-before.ts";
import { cardOf, learnerAfter, readLearner, type Learner } from "./learner.ts";
import { preparationOf, withUnmet } from "./preparation.ts";
import { momentNow } from "./stamp.ts";

/** What a learner has on this device, and what is due of it now. */
export interface StudyPlan {
  readonly deviceId: DeviceId;
  readonly learner: Learner;
  readonly questions: ReadonlyMap<QuestionId, StudyQuestion>;
  /** Questions that are asked no more. */
  readonly withdrawn: ReadonlySet<QuestionId>;
  readonly cards: readonly Queued[];
  readonly queue: Queue;
  /** Cards that are studied and whose text is not on this device yet. */
  readonly missing: number;
}

export interface StudyQuestion extends CourseQuestion {
  readonly course: Course["profile"];
}

export async function readStudyPlan(): Promise<StudyPlan> {
  const [learner, courses, { deviceId }] = await Promise.all([readLearner(), readCourses(), deviceState()]);
  return studyPlan(learner, courses, deviceId);
}

export function studyPlan(learner: Learner, courses: readonly Course[], deviceId: DeviceId): StudyPlan {
  const questions = new Map(
    courses.flatMap(({ profile, questions }) =>
      questions.map((question) => [question.id, { ...question, course: profile }] as const),
    ),
  );
  const withdrawn = new Set(courses.flatMap((course) => course.withdrawn?.map(({ id }) => id) ?? []));
  return planOf(learner, { questions, withdrawn, deviceId });
}

/** The plan after events that were made just now, before they are written. */
export function planAfter(plan: StudyPlan, events: readonly LogEvent[]): StudyPlan {
  return planOf(learnerAfter(plan.learner, events), plan);
}

/** The same on a day that the learner keeps free, when they want to study all the same. */
export function planOnDayOff(plan: StudyPlan): StudyPlan {
  const settings = { ...plan.learner.settings, timeOff: [], easyDays: defaultSettings.easyDays };
  return { ...plan, queue: queueOf(plan, settings) };
}

type Holdings = Pick<StudyPlan, "learner" | "questions" | "cards">;

function queueOf({ learner, questions, cards }: Holdings, settings: Settings): Queue {
  const { at: now, day } = momentNow(settings);
  const preparation = preparationOf(learner, questions, day);
  return queueWithExams(withUnmet(cards, questions, preparation), { today: { now, day }, settings, preparation });
}

function planOf(learner: Learner, held: Pick<StudyPlan, "questions" | "withdrawn" | "deviceId">): StudyPlan {
  const { questions, withdrawn, deviceId } = held;
  const cards = [...learner.cards.keys()].flatMap((questionId): Queued[] => {
    const question = questions.get(questionId);
    if (!question) return [];
    const card = cardOf(learner, questionId);
    const isChanged = answerBefore(question, card.answeredVersion) !== null;
    return [{ questionId, card, facts: question.factKeys, isChanged }];
  });
  const queue = queueOf({ learner, questions, cards }, learner.settings);
  const missing = [...learner.cards].filter(
    ([id, card]) => isActive(card) && !questions.has(id) && !withdrawn.has(id),
  ).length;
  return { deviceId, learner, questions, withdrawn, cards, queue, missing };
}

/** What the days ahead hold of the cards beside this one. */
export function othersThan(questionId: QuestionId, { cards, questions }: StudyPlan): OtherCards {
  const facts = new Set(questions.get(questionId)?.factKeys);
  const counts = new Map<StudyDay, number>();
  const sameFact = new Set<StudyDay>();
  for (const { questionId: other, card, facts: asked } of cards) {
    if (other === questionId || !isActive(card) || card.phase.name !== "review") continue;
    const { dueDay } = card.phase;
    counts.set(dueDay, (counts.get(dueDay) ?? 0) + 1);
    if (asked.some((fact) => facts.has(fact))) sameFact.add(dueDay);
  }
  return { dueOn: (day) => counts.get(day) ?? 0, asksSameFact: (day) => sameFact.has(day) };
}
