import type { QuestionId } from "#core/base/ids.ts";
import type { StudyDay } from "#core/base/instant.ts";
import { dayOf } from "#core/log/logged-event.ts";
import type { CourseProfile, CourseQuestion } from "#core/questions/course.ts";
import { newCard } from "#core/scheduling/card.ts";
import { examOfEach, type Preparation } from "#core/scheduling/exam-queue.ts";
import { examsOf, type Exam } from "#core/scheduling/exams.ts";
import { defaultPace, paceOf, secondsOf } from "#core/scheduling/pace.ts";
import type { Queued } from "#core/scheduling/queue.ts";
import type { Learner } from "./learner.ts";

type Questions = ReadonlyMap<
  QuestionId,
  Pick<CourseQuestion, "id" | "topic" | "factKeys"> & { readonly course: CourseProfile }
>;

/** What the queue needs to know of the exams that a learner prepares for. */
export function preparationOf(learner: Learner, questions: Questions, today: StudyDay): Preparation {
  const exams = examsOf(learner.log);
  const asked = [...questions.values()].map(({ id, topic, course }) => ({ id, topic, profileId: course.id }));
  const examOf = exams.length === 0 ? new Map<QuestionId, Exam>() : examOfEach(exams, asked, today);
  const spent = new Map<Exam, number>();
  for (const logged of examOf.size === 0 ? [] : learner.log) {
    const { event } = logged;
    if (event.type !== "review" || event.source.place === "cram" || dayOf(logged) !== today) continue;
    const exam = examOf.get(event.questionId);
    if (exam) spent.set(exam, (spent.get(exam) ?? 0) + secondsOf(event));
  }
  return {
    examOf,
    pace: examOf.size === 0 ? defaultPace : paceOf(learner.log),
    spentOn: (exam) => spent.get(exam) ?? 0,
  };
}

/** Cards with the questions of exams that were never answered. */
export function withUnmet(cards: readonly Queued[], questions: Questions, { examOf }: Preparation): Queued[] {
  const met = new Set(cards.map(({ questionId }) => questionId));
  const unmet = [...examOf.keys()].filter((id) => !met.has(id));
  return [
    ...cards,
    ...unmet.map((questionId): Queued => ({
      ...{ questionId, card: newCard, facts: questions.get(questionId)?.factKeys ?? [], isChanged: false },
    })),
  ];
}
