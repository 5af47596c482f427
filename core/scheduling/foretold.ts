import type { Instant } from "../base/instant.ts";
import { eventsByCard } from "../log/by-card.ts";
import { compareEvents, dayOf, type LoggedEvent } from "../log/logged-event.ts";
import type { Foretold } from "./calibration.ts";
import { newCard, type Card } from "./card.ts";
import { applyEvent } from "./fold.ts";
import { modelFor } from "./fsrs.ts";
import { ratingOf } from "./rating.ts";
import { settingsTimeline, type Settings, type SettingsTimeline } from "./settings.ts";

/** A scheduled answer, with when it was given. */
export interface DatedForetold extends Foretold {
  readonly at: Instant;
}

/**
 * Every answer that tells of long-term memory, in the order of time, with the recall that the fold had foretold: the
 * first of a card on a day, later than the day it was met. Takes a log without what was undone.
 */
export function foretoldOf(
  log: readonly LoggedEvent[],
  timeline: SettingsTimeline = settingsTimeline(log),
): DatedForetold[] {
  return [...eventsByCard(log).values()]
    .flatMap((events) => foretoldOfCard(events, timeline))
    .sort((a, b) => a.at - b.at);
}

function foretoldOfCard(events: readonly LoggedEvent[], timeline: SettingsTimeline): DatedForetold[] {
  const found: DatedForetold[] = [];
  let card: Card = newCard;
  for (const logged of [...events].sort(compareEvents)) {
    const settings = timeline.at(logged);
    const one = foretold(card, logged, settings);
    if (one) found.push(one);
    card = applyEvent(card, logged, settings);
  }
  return found;
}

function foretold({ phase, lastAnswer }: Card, logged: LoggedEvent, settings: Settings): DatedForetold | null {
  const { event, effectiveAt: at } = logged;
  if (event.type !== "review" || event.source.place === "cram" || phase.name === "new" || !lastAnswer) return null;
  const elapsed = dayOf(logged) - lastAnswer.day;
  if (elapsed < 1) return null;
  const recall = modelFor(settings).retrievability(phase.memory, elapsed);
  return { recall, isRecalled: ratingOf(event) !== "again", at };
}
