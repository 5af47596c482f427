import "server-only";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import { eventsByCard } from "#core/log/by-card.ts";
import { idOf, type LoggedEvent } from "#core/log/logged-event.ts";
import { withoutVoided } from "#core/log/merge.ts";
import type { Card } from "#core/scheduling/card.ts";
import { foldCard, foldOn } from "#core/scheduling/fold.ts";
import { settingsTimeline } from "#core/scheduling/settings.ts";
import type { Database } from "../db/client.ts";
import { forgetCards, readCards, writeCards } from "./card-rows.ts";
import { eventsOfCards, settingsEvents, undoneAmong } from "./log-rows.ts";
import { staleCards } from "./stale-cards.ts";

/**
 * Brings the cards up to date that `events`, just appended, bear on. A card is folded on from where its cache stands;
 * where that is not what came before the new events, from the beginning. Those that a setting alone bears on wait for it
 * until their next event: nothing else reads what they hold.
 */
export async function refreshCards(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<void> {
  const stale = await staleCards(tx, userId, events);
  if (stale.since !== null) await forgetCards(tx, userId, stale.since);
  const arrived = new Map([...eventsByCard(events)].filter(([questionId]) => !stale.cards.has(questionId)));
  const cached = await readCards(tx, userId, [...arrived.keys()]);
  const undone = await undoneAmong(tx, userId, [...arrived.values()].flat().map(idOf));
  const settings = settingsTimeline(await settingsEvents(tx, userId));
  const fresh = new Map<QuestionId, Card>();
  const left = new Set(stale.cards);
  for (const [questionId, own] of arrived) {
    const card = cached.get(questionId);
    const counting = own.filter((logged) => !undone.has(idOf(logged)));
    const after = card && foldOn(card, counting, settings);
    if (after) fresh.set(questionId, after);
    else left.add(questionId);
  }
  await writeCards(tx, userId, fresh);
  await rebuildCards(tx, userId, [...left]);
}

/** Folds these cards of a learner anew, from their log alone. */
export async function rebuildCards(tx: Database, userId: UserId, questionIds: readonly QuestionId[]): Promise<void> {
  if (questionIds.length === 0) return;
  const log = withoutVoided(await eventsOfCards(tx, userId, questionIds));
  const settings = settingsTimeline(log);
  const events = eventsByCard(log);
  const cards = questionIds.map((id) => [id, foldCard(events.get(id) ?? [], settings)] as const);
  await writeCards(tx, userId, new Map(cards));
}
