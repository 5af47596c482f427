import type { QuestionId } from "#core/base/ids.ts";
import { eventsByCard } from "#core/log/by-card.ts";
import { mergeLogs, withoutVoided } from "#core/log/merge.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { EventOf, LogEvent, Rating, ReviewSource } from "#core/log/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import { newCard, type Card } from "#core/scheduling/card.ts";
import { applyEvent, foldCard, isLater } from "#core/scheduling/fold.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { settingsTimeline, type Settings } from "#core/scheduling/settings.ts";
import { deviceState } from "../store/device-state.ts";
import { addEvents, readLog } from "../store/events.ts";
import { keepForGood } from "../store/full.ts";
import { syncSoon } from "../sync/loop.ts";
import { momentNow, stamp } from "./stamp.ts";

/** A learner as their log on this device shows them. */
export interface Learner {
  /** All events, with what was undone and the undoing. */
  readonly whole: readonly LoggedEvent[];
  /** What counts. */
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
  const cards = new Map([...eventsByCard(log)].map(([id, events]) => [id, foldCard(events, timeline)]));
  return { whole, log, settings: timeline.latest, cards };
}

/** The learner after events that were made just now: what a reading of the whole log would give, without reading it. */
export function learnerAfter(learner: Learner, events: readonly LogEvent[]): Learner {
  const added = events.map((event): LoggedEvent => ({ event, effectiveAt: event.at }));
  const cards = new Map(learner.cards);
  for (const logged of added) {
    if (!("questionId" in logged.event)) return learnerOf(mergeLogs(learner.whole, added));
    const { questionId } = logged.event;
    const card = cards.get(questionId) ?? newCard;
    if (!isLater(logged, card)) return learnerOf(mergeLogs(learner.whole, added));
    cards.set(questionId, applyEvent(card, logged, learner.settings));
  }
  return { ...learner, whole: [...learner.whole, ...added], log: [...learner.log, ...added], cards };
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

/** Writes events on this device and sends them in a moment. */
export async function record(events: readonly LogEvent[]): Promise<void> {
  await addEvents(events);
  syncSoon();
}
