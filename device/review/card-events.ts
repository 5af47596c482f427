import type { EventId, QuestionId } from "#core/base/ids.ts";
import { addDays, type StudyDay } from "#core/base/instant.ts";
import type { EventOf, LearnerSettings, LogEvent, Rating } from "#core/log/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { recalledVerdict } from "#core/scheduling/rating.ts";
import { momentNow, stamp, type Moment } from "./stamp.ts";
import type { StudyPlan } from "./study-plan.ts";

type Hand = Pick<StudyPlan, "deviceId" | "learner">;

/** An answer in study or cram: what was given and judged, or null where the answer was shown to be rated. */
export interface RatedAnswer {
  readonly question: Pick<CourseQuestion, "id" | "version">;
  readonly given: { readonly response: Response; readonly verdict: Verdict } | null;
  readonly rating: Rating;
  readonly durationMs: number;
  readonly place: "study" | "cram";
  readonly plannedDay: StudyDay | null;
}

export function ratedReview({ deviceId, learner }: Hand, answer: RatedAnswer): EventOf<"review"> {
  const { question, given, rating, durationMs, place, plannedDay } = answer;
  const knew = rating !== "again";
  return {
    ...stamp(deviceId, momentNow(learner.settings)),
    type: "review",
    questionId: question.id,
    questionVersion: question.version,
    response: given?.response ?? { type: "recalled", knew },
    verdict: given?.verdict ?? recalledVerdict(knew),
    rating,
    durationMs: Math.min(Math.max(0, Math.round(durationMs)), 86_400_000),
    source: { place },
    modelVersion: MODEL_VERSION,
    plannedDay,
  };
}

/** What can be done to cards, many at once; all of it can be undone at once. */
export type CardAct = "keep" | "release" | "suspend" | "resume" | "reset" | "pardon";

export function actOnCards({ deviceId, learner }: Hand, type: CardAct, ids: readonly QuestionId[]): LogEvent[] {
  const moment = momentNow(learner.settings);
  return ids.map((questionId) => ({ ...stamp(deviceId, moment), type, questionId }));
}

/** Cards are not asked for so many days, today included. */
export function putOff({ deviceId, learner }: Hand, ids: readonly QuestionId[], days: number): LogEvent[] {
  const moment = momentNow(learner.settings);
  const untilDay = addDays(moment.day, days);
  return ids.map((questionId) => ({ ...stamp(deviceId, moment), type: "bury", questionId, untilDay }));
}

const MOST_A_VOID = 500;

/** Makes events count as if they had never been. */
export function takeBack({ deviceId, learner }: Hand, events: readonly EventId[]): LogEvent[] {
  const moment: Moment = momentNow(learner.settings);
  const parts = Array.from({ length: Math.ceil(events.length / MOST_A_VOID) }, (_, i) =>
    events.slice(i * MOST_A_VOID, (i + 1) * MOST_A_VOID),
  );
  return parts.map((part) => ({ ...stamp(deviceId, moment), type: "void", events: part }));
}

export function settingsEvent({ deviceId, learner }: Hand, changes: LearnerSettings): LogEvent {
  return { ...stamp(deviceId, momentNow(learner.settings)), type: "settings", changes };
}
