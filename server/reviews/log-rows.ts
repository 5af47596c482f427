import "server-only";
import { z } from "zod";
import { instant } from "#core/base/instant.ts";
import type { QuestionId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { logEvent, type LogEvent } from "#core/log/schema.ts";
import type { Database } from "../db/client.ts";

const row = z
  .object({ payload: logEvent, effectiveAt: z.date() })
  .transform(({ payload, effectiveAt }): LoggedEvent => ({
    event: payload,
    effectiveAt: instant(effectiveAt.getTime()),
  }));

export const readRow = (stored: { payload: unknown; effectiveAt: Date }): LoggedEvent => row.parse(stored);

/**
 * Each event was held against its schema when it was appended, and nothing else writes the log: a fold of thousands
 * does not do so again.
 */
const writtenRow = z
  .object({
    payload: z.custom<LogEvent>((payload) => typeof payload === "object" && payload !== null && "type" in payload),
    effectiveAt: z.date(),
  })
  .transform(({ payload, effectiveAt }): LoggedEvent => ({
    event: payload,
    effectiveAt: instant(effectiveAt.getTime()),
  }));

/** Events of these cards, and those of none, which say how the others are to be read. */
export async function eventsOfCards(
  tx: Database,
  userId: UserId,
  questionIds: readonly QuestionId[],
): Promise<LoggedEvent[]> {
  const rows = await tx.logEvent.findMany({
    where: { userId, OR: [{ questionId: { in: [...questionIds] } }, { questionId: null }] },
    select: { payload: true, effectiveAt: true },
  });
  return rows.map((stored) => writtenRow.parse(stored));
}
