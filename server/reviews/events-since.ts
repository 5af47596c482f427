import "server-only";
import { z } from "zod";
import type { LogPage } from "#core/log/sync.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { readRow } from "./log-rows.ts";

export const pullRequest = z.object({ since: z.coerce.number().int().min(0).max(2_000_000_000).default(0) });

const PAGE = 500;

/** The learner's log behind a cursor, a page at a time. */
export async function eventsSince({ actor }: Context, { since }: z.infer<typeof pullRequest>): Promise<LogPage> {
  const rows = await db().logEvent.findMany({
    where: { userId: actor.userId, seq: { gt: since } },
    orderBy: { seq: "asc" },
    take: PAGE,
    select: { seq: true, payload: true, effectiveAt: true },
  });
  const events = rows.map((row) => ({ ...readRow(row), seq: row.seq }));
  return { events, cursor: events.at(-1)?.seq ?? since, hasMore: rows.length === PAGE };
}
