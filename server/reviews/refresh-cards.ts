import "server-only";
import { questionId as questionIdSchema } from "#core/base/schema.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { withoutVoided } from "#core/log/merge.ts";
import { isActive, type Card } from "#core/scheduling/card.ts";
import { foldCard } from "#core/scheduling/fold.ts";
import { MODEL_VERSION } from "#core/scheduling/fsrs.ts";
import { settingsTimeline } from "#core/scheduling/settings.ts";
import type { Database } from "../db/client.ts";
import { Prisma } from "../db/generated/client.ts";
import { eventsOfCards } from "./log-rows.ts";

/** Folds anew the cards that `events`, just appended, bear on. */
export async function refreshCards(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<void> {
  const questionIds = await cardsTouched(tx, userId, events);
  if (questionIds.length === 0) return;
  const log = withoutVoided(await eventsOfCards(tx, userId, questionIds));
  const settings = settingsTimeline(log);
  for (const questionId of questionIds) {
    const own = log.filter(({ event }) => "questionId" in event && event.questionId === questionId);
    await writeCard(tx, { userId, questionId }, foldCard(own, settings));
  }
}

/** An event of a card touches it; undoing touches what it undoes; a setting touches what was answered after it. */
async function cardsTouched(tx: Database, userId: UserId, events: readonly LoggedEvent[]): Promise<QuestionId[]> {
  const touched = events.flatMap(({ event }) => ("questionId" in event ? [event.questionId] : []));
  const undone = events.flatMap(({ event }) => (event.type === "void" ? event.events : []));
  const settings = events.filter(({ event }) => event.type === "settings" || event.type === "void");
  const since = settings.length > 0 ? Math.min(...settings.map(({ effectiveAt }) => effectiveAt)) : null;
  const either: Prisma.LogEventWhereInput[] = [{ eventId: { in: undone } }];
  if (since !== null) either.push({ effectiveAt: { gte: new Date(since) } });
  const rows =
    undone.length === 0 && since === null
      ? []
      : await tx.logEvent.findMany({
          where: { userId, questionId: { not: null }, OR: either },
          select: { questionId: true },
          distinct: ["questionId"],
        });
  return [...new Set([...touched, ...rows.map(({ questionId }) => questionIdSchema.parse(questionId))])];
}

async function writeCard(tx: Database, key: { userId: UserId; questionId: QuestionId }, card: Card): Promise<void> {
  const state = {
    isActive: isActive(card),
    dueDay: card.phase.name === "review" ? card.phase.dueDay : null,
    snapshot: { ...card } as Prisma.InputJsonObject,
    modelVersion: MODEL_VERSION,
  };
  await tx.cardState.upsert({ where: { userId_questionId: key }, create: { ...key, ...state }, update: state });
}
