import type { StudyDay } from "../base/instant.ts";
import { compareEvents, dayOf, type LoggedEvent } from "../log/logged-event.ts";
import type { EventOf } from "../log/schema.ts";
import { phaseAfter } from "./answer.ts";
import { newCard, type Card } from "./card.ts";
import { MODEL_VERSION } from "./fsrs.ts";
import { ratingOf } from "./rating.ts";
import type { Settings, SettingsTimeline } from "./settings.ts";

/**
 * Stands by every card that is kept. Its number is raised with each change of what a fold holds or gives: a card that
 * was kept by another version is folded anew.
 */
export const FOLD_VERSION = `${MODEL_VERSION} 2`;

/**
 * The card that follows from its events: those of one question, none of them undone, in any order. Reads nothing but
 * them and the settings in force at each.
 */
export const foldCard = (events: readonly LoggedEvent[], settings: SettingsTimeline): Card =>
  applyAll(newCard, [...events].sort(compareEvents), settings);

const applyAll = (card: Card, events: readonly LoggedEvent[], settings: SettingsTimeline): Card =>
  events.reduce((before, logged) => applyEvent(before, logged, settings.at(logged)), card);

/**
 * The card after more events of it, none of them undone, in any order: what a fold of all of them would give. Null where
 * one of them comes before what the card follows from already, so that only a fold of all of them can tell.
 */
export function foldOn(card: Card, events: readonly LoggedEvent[], settings: SettingsTimeline): Card | null {
  const sorted = [...events].sort(compareEvents);
  const [first] = sorted;
  if (first && !isLater(first, card)) return null;
  return applyAll(card, sorted, settings);
}

/** Whether an event comes after all that a card follows from, so that `applyEvent` gives what a whole fold would. */
export function isLater({ event, effectiveAt }: LoggedEvent, { lastEvent }: Card): boolean {
  if (!lastEvent || effectiveAt > lastEvent.effectiveAt) return true;
  return effectiveAt === lastEvent.effectiveAt && event.id > lastEvent.id;
}

/** The card after one more event of it, under the settings in force at that event. */
export function applyEvent(card: Card, logged: LoggedEvent, settings: Settings): Card {
  const { event, effectiveAt } = logged;
  const lastEvent = { id: event.id, effectiveAt };
  switch (event.type) {
    case "review":
      return { ...afterReview(card, event, { logged, settings }), lastEvent };
    case "keep":
      return { ...card, isKept: true, lastEvent };
    case "release":
      return { ...card, isKept: false, lastEvent };
    case "suspend":
      return { ...card, isSuspended: true, lastEvent };
    case "resume":
      return { ...card, isSuspended: false, lastEvent };
    case "bury":
      return { ...card, buriedUntil: event.untilDay, lastEvent };
    case "reset":
      return { ...newCard, isKept: card.isKept, isSuspended: card.isSuspended, lastEvent };
    case "pardon":
      return { ...card, pardonedLapses: card.lapses, lastEvent };
    case "settings":
    case "exam":
    case "void":
      return card;
  }
}

function afterReview(
  card: Card,
  event: EventOf<"review">,
  { logged, settings }: { logged: LoggedEvent; settings: Settings },
): Card {
  const answeredVersion = event.questionVersion;
  if (event.source.place === "cram") return { ...card, answeredVersion };
  const rating = ratingOf(event);
  const [at, day]: [typeof logged.effectiveAt, StudyDay] = [logged.effectiveAt, dayOf(logged)];
  const answer = { questionId: event.questionId, rating, at, day, plannedDay: event.plannedDay };
  const isLapse = card.phase.name === "review" && rating === "again";
  return {
    ...card,
    phase: phaseAfter(card, answer, settings),
    buriedUntil: null,
    reps: card.reps + 1,
    lapses: card.lapses + (isLapse ? 1 : 0),
    introducedOn: card.introducedOn ?? day,
    lastAnswer: { at, day },
    answeredVersion,
  };
}
