import type { Course, CourseQuestion, WithdrawnQuestion } from "#core/questions/course.ts";
import { isActive } from "#core/scheduling/card.ts";
import { readCourses } from "../store/courses.ts";
import { deviceState, noteSeen } from "../store/device-state.ts";
import { answerBefore } from "./answer-before.ts";
import { cardOf, readLearner, type Learner } from "./learner.ts";

/** A question that the learner knew with another answer. */
export interface ChangedQuestion {
  readonly question: CourseQuestion;
  readonly was: readonly string[];
}

/** What became of the questions of one text since the learner answered them. */
export interface CourseChanges {
  readonly course: Pick<Course["profile"], "slug" | "title">;
  readonly changed: readonly ChangedQuestion[];
  readonly withdrawn: readonly WithdrawnQuestion[];
}

/** What the learner has to be told of changes in their texts, without what they have taken note of. */
export function changesIn(learner: Learner, courses: readonly Course[], seen: ReadonlySet<string>): CourseChanges[] {
  const all = courses.map(({ profile, questions, withdrawn = [] }): CourseChanges => {
    const changed = questions.flatMap((question): ChangedQuestion[] => {
      const card = cardOf(learner, question.id);
      const was = isActive(card) ? answerBefore(question, card.answeredVersion) : null;
      return was ? [{ question, was }] : [];
    });
    return {
      course: profile,
      changed: changed.filter((one) => !seen.has(changeName(one.question))),
      withdrawn: withdrawn.filter((one) => isActive(cardOf(learner, one.id)) && !seen.has(goneName(one))),
    };
  });
  return all.filter(({ changed, withdrawn }) => changed.length + withdrawn.length > 0);
}

export async function readChanges(): Promise<CourseChanges[]> {
  const [learner, courses, { seen = [] }] = await Promise.all([readLearner(), readCourses(), deviceState()]);
  return changesIn(learner, courses, new Set(seen));
}

/** Does not tell of these changes again on this device. */
export function takeNote({ changed, withdrawn }: CourseChanges): Promise<void> {
  return noteSeen([...changed.map(({ question }) => changeName(question)), ...withdrawn.map(goneName)]);
}

const changeName = ({ id, version }: CourseQuestion): string => `${id} ${version}`;
const goneName = ({ id, why }: WithdrawnQuestion): string => `${id} ${why}`;
