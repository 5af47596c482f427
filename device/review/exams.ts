import type { EventId, ProfileId } from "#core/base/ids.ts";
import type { StudyDay } from "#core/base/instant.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { calibrationOf } from "#core/scheduling/calibration.ts";
import { minutesOn, type Spread } from "#core/scheduling/exam-minutes.ts";
import { examForecast, type ExamForecast } from "#core/scheduling/exam-forecast.ts";
import { examCardOf } from "#core/scheduling/exam-queue.ts";
import { examsOf, type Exam } from "#core/scheduling/exams.ts";
import { foretoldOf } from "#core/scheduling/foretold.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { deviceState } from "../store/device-state.ts";
import { cardOf, record, type Learner } from "./learner.ts";
import { preparationOf } from "./preparation.ts";
import { momentNow, stamp } from "./stamp.ts";
import type { StudyPlan } from "./study-plan.ts";

/** An exam with what to expect of it, and what today asks. */
export interface ExamOutlook extends ExamForecast {
  readonly exam: Exam;
  readonly questions: number;
  /** Cards that today still asks for it. */
  readonly today: number;
  /** What today has for it. */
  readonly minutesToday: number;
  readonly daysLeft: number;
  /** Answers that the forecast rests on. */
  readonly answers: number;
}

/** The exams still to come, the nearest first. Takes a moment: it plays the days ahead. */
export function examOutlooks({ learner, questions, queue }: StudyPlan): ExamOutlook[] {
  const { day: today } = momentNow(learner.settings);
  const preparation = preparationOf(learner, questions, today);
  const foretold = foretoldOf(learner.log);
  const calibration = calibrationOf(foretold);
  const due = new Set(queue.due);
  return examsOf(learner.log)
    .filter(({ day }) => day >= today)
    .map((exam): ExamOutlook => {
      const own = [...questions.values()].filter(
        ({ topic, course }) => course.id === exam.profileId && (exam.topic === null || topic === exam.topic),
      );
      const cards = own.map(({ id }) => examCardOf({ questionId: id, card: cardOf(learner, id) }));
      const terms = { model: modelFor(learner.settings), pace: preparation.pace, today, examDay: exam.day };
      return {
        ...examForecast(cards, { terms, time: exam, calibration }),
        exam,
        questions: own.length,
        today: own.filter(({ id }) => due.has(id)).length,
        minutesToday: minutesOn(exam, today),
        daysLeft: exam.day - today,
        answers: foretold.length,
      };
    });
}

export interface ExamChange {
  readonly profileId: ProfileId;
  readonly topic: string | null;
  /** Null takes the date away. */
  readonly day: StudyDay | null;
  readonly minutesPerDay: number;
  readonly spread: Spread;
}

/** Sets, moves or takes away an exam's date; returns the change, which can be taken back. */
export async function changeExam(change: ExamChange, { settings }: Learner): Promise<EventId> {
  const { deviceId } = await deviceState();
  const event: LogEvent = { ...stamp(deviceId, momentNow(settings)), type: "exam", ...change };
  await record([event]);
  return event.id;
}
