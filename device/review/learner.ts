import type { EventId, QuestionId } from "#core/base/ids.ts";
import { withoutVoided } from "#core/log/merge.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { EventOf, LogEvent, LearnerSettings, Rating, ReviewSource } from "#core/log/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import { newCard, type Card } from "#core/scheduling/card.ts";
import { foldCard } from "#core/scheduling/fold.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { settingsTimeline, type Settings } from "#core/scheduling/settings.ts";
import { deviceState } from "../store/device-state.ts";
import { addEvents, readLog } from "../store/events.ts";
import { keepForGood } from "../store/full.ts";
import { syncSoon } from "../sync/loop.ts";
import { momentNow, stamp } from "./stamp.ts";

/** A learner as their log on this device shows them. */
export interface Learner {
  readonly log: readonly LoggedEvent[];
  readonly settings: Settings;
  readonly cards: ReadonlyMap<QuestionId, Card>;
}

export async function readLearner(): Promise<Learner> {
  return learnerOf(await readLog());
}

export function learnerOf(whole: readonly LoggedEvent[]): Learner {
  const log = withoutVoided(whole);
  const timeline = settingsTimeline(log);
  const byCard = new Map<QuestionId, LoggedEvent[]>();
  for (const logged of log) {
    if (!("questionId" in logged.event)) continue;
    const { questionId } = logged.event;
    byCard.set(questionId, [...(byCard.get(questionId) ?? []), logged]);
  }
  const cards = new Map([...byCard].map(([id, events]) => [id, foldCard(events, timeline)]));
  return { log, settings: timeline.latest, cards };
}

export const cardOf = ({ cards }: Learner, id: QuestionId): Card => cards.get(id) ?? newCard;

export interface Answered {
  readonly question: Pick<CourseQuestion, "id" | "version">;
  readonly response: Response;
  readonly verdict: Verdict;
  readonly rating: Rating | null;
  readonly durationMs: number;
  readonly source: ReviewSource;
}

/** The event of an answer that was given now. */
export async function reviewEvent(answered: Answered, settings: Settings): Promise<EventOf<"review">> {
  const { deviceId } = await deviceState();
  const { question, response, verdict, rating, durationMs, source } = answered;
  return {
    ...stamp(deviceId, momentNow(settings)),
    type: "review",
    questionId: question.id,
    questionVersion: question.version,
    response,
    verdict,
    rating,
    durationMs: Math.min(Math.max(0, Math.round(durationMs)), 86_400_000),
    source,
    modelVersion: MODEL_VERSION,
    plannedDay: null,
  };
}

/** Takes questions into study, or out of it. */
export async function setKept(questionIds: readonly QuestionId[], isKept: boolean, settings: Settings): Promise<void> {
  const { deviceId } = await deviceState();
  const type = isKept ? ("keep" as const) : ("release" as const);
  await record(
    questionIds.map((questionId): LogEvent => ({ ...stamp(deviceId, momentNow(settings)), type, questionId })),
  );
  // Whoever keeps questions means them to stay: now the browser may ask, or decide by itself.
  if (isKept) void keepForGood();
}

/** Makes events count as if they had never been. */
export async function undo(events: readonly EventId[], settings: Settings): Promise<void> {
  const { deviceId } = await deviceState();
  await record([{ ...stamp(deviceId, momentNow(settings)), type: "void", events: [...events] }]);
}

export async function changeSettings(changes: LearnerSettings, settings: Settings): Promise<void> {
  const { deviceId } = await deviceState();
  await record([{ ...stamp(deviceId, momentNow(settings)), type: "settings", changes }]);
}

/** Writes events on this device and sends them in a moment. */
export async function record(events: readonly LogEvent[]): Promise<void> {
  await addEvents(events);
  syncSoon();
}
