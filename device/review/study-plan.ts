import type { QuestionId } from "#core/base/ids.ts";
import type { Course, CourseQuestion } from "#core/questions/course.ts";
import { queueWithExams } from "#core/scheduling/exam-queue.ts";
import type { Queue, Queued } from "#core/scheduling/queue.ts";
import { readCourses } from "../store/courses.ts";
import { answerBefore } from "./changes.ts";
import { cardOf, readLearner, type Learner } from "./learner.ts";
import { preparationOf, withUnmet } from "./preparation.ts";
import { momentNow } from "./stamp.ts";

/** What a learner has on this device, and what is due of it now. */
export interface StudyPlan {
  readonly learner: Learner;
  readonly questions: ReadonlyMap<QuestionId, StudyQuestion>;
  readonly cards: readonly Queued[];
  readonly queue: Queue;
}

export interface StudyQuestion extends CourseQuestion {
  readonly course: Course["profile"];
}

export async function readStudyPlan(): Promise<StudyPlan> {
  const [learner, courses] = await Promise.all([readLearner(), readCourses()]);
  return studyPlan(learner, courses);
}

export function studyPlan(learner: Learner, courses: readonly Course[]): StudyPlan {
  const questions = new Map(
    courses.flatMap(({ profile, questions }) =>
      questions.map((question) => [question.id, { ...question, course: profile }] as const),
    ),
  );
  const cards = [...learner.cards.keys()].flatMap((questionId): Queued[] => {
    const question = questions.get(questionId);
    if (!question) return [];
    const card = cardOf(learner, questionId);
    const isChanged = answerBefore(question, card.answeredVersion) !== null;
    return [{ questionId, card, facts: question.factKeys, isChanged }];
  });
  const { at: now, day } = momentNow(learner.settings);
  const preparation = preparationOf(learner, questions, day);
  const queue = queueWithExams(withUnmet(cards, questions, preparation), {
    ...{ today: { now, day }, settings: learner.settings, preparation },
  });
  return { learner, questions, cards, queue };
}
