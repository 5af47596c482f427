import pg from "pg";
import { v7 } from "uuid";
import type { AttemptId, DeviceId, EventId, UserId } from "#core/base/ids.ts";
import { DAY_MS, instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { MOST_AT_ONCE } from "#core/log/sync.ts";
import { db } from "#server/db/client.ts";
import { aGuest, aLibrary } from "#server/samples.ts";
import { acceptEvents } from "#server/reviews/accept-events.ts";
import { getCourse } from "#server/profiles/read-course.ts";

/** Where answers were given. */
export type Place = "study" | "quiz";

/** How long the server takes for a device that was away: this many answers, sent as the device sends them. */
export async function syncSeconds(answers: number, place: Place): Promise<number> {
  await aLibrary();
  const { profile, questions } = await getCourse(null, "rivers");
  const owner = await aGuest();
  const deviceId = v7() as DeviceId;
  const plan = questions.slice(0, QUIZ_QUESTIONS).map(({ id, version }) => ({ questionId: id, version }));
  const quizzes = Array.from({ length: place === "quiz" ? answers / plan.length : 0 }, () => v7() as AttemptId);
  const blueprint = { mode: "practice", count: plan.length, topics: [], kinds: [], seed: "bench" };
  const { userId } = owner.actor;
  await db().attempt.createMany({
    data: quizzes.map((id) => ({ userId, id, profileId: profile.id, blueprint, plan, startedAt: new Date(owner.now) })),
  });
  const events = Array.from({ length: answers }, (_, n): LogEvent => {
    const question = questions[n % plan.length];
    if (!question) throw new Error("The library has no questions.");
    const attemptId = quizzes[Math.floor(n / plan.length)];
    return {
      ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId, zoneOffset: 60, dayStart: 240 },
      at: instant(owner.now - 300 * DAY_MS + n * 60_000),
      type: "review",
      questionId: question.id,
      questionVersion: question.version,
      response: { type: "unknown" },
      verdict: { outcome: "wrong" },
      rating: n % 7 === 0 ? "again" : "good",
      source: attemptId ? { place: "quiz", attemptId } : { place: "study" },
      ...{ durationMs: 4_000, modelVersion: "fsrs-6", plannedDay: null },
    };
  });
  const began = performance.now();
  for (let from = 0; from < events.length; from += MOST_AT_ONCE) {
    const { results } = await acceptEvents(owner, { events: events.slice(from, from + MOST_AT_ONCE) });
    if (results.some(({ status }) => status !== "accepted")) throw new Error("The server refused an answer.");
  }
  return (performance.now() - began) / 1_000;
}

const QUIZ_QUESTIONS = 10;

/** What one read costs: pages of the database that it touches, rows that it goes through, and by which index. */
export interface Cost {
  readonly read: string;
  readonly pages: number;
  readonly index: string;
}

const reads: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: "the log behind a cursor",
    sql: `select "seq", "payload", "effectiveAt" from "LogEvent" where "userId" = $1 and "seq" > 900 order by "seq" limit 500`,
  },
  {
    name: "the events of one card and the settings",
    sql: `select "payload" from "LogEvent" where "userId" = $1 and ("questionId" = (select "questionId" from "CardState" where "userId" = $1 limit 1) or "questionId" is null)`,
  },
  {
    name: "whether events are known",
    sql: `select "eventId" from "LogEvent" where "userId" = $1 and "eventId" in (select gen_random_uuid() from generate_series(1, 20))`,
  },
  {
    name: "the cards that are due",
    sql: `select "questionId" from "CardState" where "userId" = $1 and "isActive" and "dueDay" <= 20000 order by "dueDay" limit 200`,
  },
];

/** The cost of each read for one learner of a thousand events, as the database is. */
export async function readCosts(url: string, userId: UserId): Promise<Cost[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`vacuum analyze "LogEvent", "CardState"`);
    const costs: Cost[] = [];
    for (const { name, sql } of reads) {
      const { rows } = await client.query<Record<string, unknown>>(
        `explain (analyze, buffers, format text) ${sql.replaceAll("$1", `'${userId}'::uuid`)}`,
      );
      const lines = rows.map((row) => String(row["QUERY PLAN"]));
      const pages = /Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?/u.exec(lines.join("\n"));
      const isScan = lines.some((line) => /Seq Scan on "(?:LogEvent|CardState)"/u.test(line));
      costs.push({
        read: name,
        pages: Number(pages?.[1] ?? 0) + Number(pages?.[2] ?? 0),
        index: isScan
          ? "NONE"
          : (/using "?(\w+)"?|on "?(\w+_idx)"?/u.exec(lines.join("\n"))?.slice(1).find(Boolean) ?? "-"),
      });
    }
    return costs;
  } finally {
    await client.end();
  }
}

/** Gives as many learners as asked a thousand events and a hundred cards each. Returns one of them. */
export async function fill(url: string, learners: number): Promise<UserId> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into "User" ("id", "lastSeq") select gen_random_uuid(), 1000 from generate_series(1, $1)`,
      [learners],
    );
    await client.query(`
      insert into "LogEvent" ("userId", "seq", "eventId", "type", "questionId", "effectiveAt", "payload")
      select u."id", n, gen_random_uuid(), 'review', q."id", now() - make_interval(mins => 1000 - n), '{}'::jsonb
      from "User" u, generate_series(1, 1000) n,
        lateral (select "id" from "Question" order by "id" offset n % 12 limit 1) q
      where u."lastSeq" = 1000 and not exists (select 1 from "LogEvent" l where l."userId" = u."id")`);
    await client.query(`
      insert into "CardState" ("userId", "questionId", "isActive", "dueDay", "snapshot", "modelVersion")
      select u."id", q."id", true, 19990 + (random() * 20)::int, '{}'::jsonb, 'fsrs-6'
      from "User" u, (select "id" from "Question" limit 100) q where u."lastSeq" = 1000
      on conflict do nothing`);
    const { rows } = await client.query<{ id: UserId }>(`select "id" from "User" where "lastSeq" = 1000 limit 1`);
    const [first] = rows;
    if (!first) throw new Error("Nobody was written.");
    return first.id;
  } finally {
    await client.end();
  }
}

export const disconnect = (): Promise<void> => db().$disconnect();
