import "server-only";
import { z } from "zod";
import type { EventId, QuestionId } from "#core/base/ids.ts";
import { instant } from "#core/base/instant.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { logEvent, type LogEvent } from "#core/log/schema.ts";
import { MOST_AT_ONCE, type Accepted } from "#core/log/sync.ts";
import type { Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { limitRate } from "../http/rate-limit.ts";
import { visibleTo } from "../profiles/visible.ts";
import { appendTo, fullWords, holdLog } from "./append-events.ts";
import { bodiesOf, judgeReview } from "./judge-review.ts";
import { quizAnswers } from "./quiz-answers.ts";
import { queueFitWhenDue } from "./request-fit.ts";

/**
 * More than years of study in a day: whoever would fill the disk with a log is slowed. What is over it stays on the
 * device, and goes out on another day.
 */
const A_DAY = { name: "events", most: 200_000, seconds: 86_400 };

export const pushRequest = z.strictObject({ events: z.array(z.unknown()).max(MOST_AT_ONCE) });

/**
 * Takes events that a device made into the learner's log. Each gets an answer of its own: accepted, known already, or
 * rejected and why. Reviews are judged again by the code that the device used; the server's verdict is the record.
 */
export async function acceptEvents(
  { actor, now }: Context,
  { events: sent }: z.infer<typeof pushRequest>,
): Promise<{ results: Accepted[] }> {
  const read = sent.map((one) => logEvent.safeParse(one));
  const unreadable = read.flatMap((parsed, i): Accepted[] =>
    parsed.success ? [] : [{ id: idOf(sent[i]), status: "rejected", why: "This program cannot read it." }],
  );
  const events = read.flatMap(({ data }) => (data ? [data] : []));
  await limitRate(A_DAY, actor.userId, events.length);
  return transaction(async (tx) => {
    const ids = events.map(({ id }) => id);
    const log = await holdLog(tx, actor.userId, ids);
    const visible = await visibleCards(tx, { actor, now }, events);
    const profiles = await visibleProfiles(tx, actor, events);
    const reviews = events.filter((event) => event.type === "review");
    const desk = { bodies: await bodiesOf(tx, reviews), quizzes: await quizAnswers(tx, actor.userId, reviews) };
    const results: Accepted[] = [...unreadable];
    const taken: LoggedEvent[] = [];
    for (const event of events) {
      if (log.known.has(event.id)) results.push({ id: event.id, status: "duplicate" });
      // One by one, so that what a full log does not take keeps nothing else waiting.
      else if (taken.length >= log.room) results.push({ id: event.id, status: "rejected", why: fullWords });
      else if ("questionId" in event && !visible.has(event.questionId))
        results.push({ id: event.id, status: "rejected", why: "This question is not one of yours." });
      else if (event.type === "exam" && !profiles.has(event.profileId))
        results.push({ id: event.id, status: "rejected", why: "This text is not one of yours." });
      else {
        const effectiveAt = instant(Math.min(event.at, now));
        const judged = event.type === "review" ? judgeReview(event, desk) : event;
        if ("why" in judged) results.push({ id: event.id, status: "rejected", why: judged.why });
        else {
          taken.push({ event: judged, effectiveAt });
          results.push({ id: event.id, status: "accepted", event: judged, effectiveAt });
        }
      }
    }
    await desk.quizzes.write(new Date(now));
    const lastSeq = await appendTo(tx, log, { events: taken, receivedAt: now });
    await queueFitWhenDue(tx, actor.userId, { before: log.lastSeq, after: lastSeq, now });
    return { results };
  });
}

const withId = z.object({ id: z.string() });

const idOf = (sent: unknown): EventId => (withId.safeParse(sent).data?.id ?? "") as EventId;

/** Questions of texts that the learner may see, of those that the events name. */
async function visibleCards(tx: Database, { actor }: Context, events: readonly LogEvent[]): Promise<Set<QuestionId>> {
  const ids = [...new Set(events.flatMap((event) => ("questionId" in event ? [event.questionId] : [])))];
  const rows = await tx.question.findMany({
    where: { id: { in: ids }, profile: visibleTo(actor) },
    select: { id: true },
  });
  const found = new Set(rows.map(({ id }) => id));
  return new Set(ids.filter((id) => found.has(id)));
}

/** Texts that the learner may see, of those that the events name. */
async function visibleProfiles(
  tx: Database,
  actor: Context["actor"],
  events: readonly LogEvent[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(events.flatMap((event) => (event.type === "exam" ? [event.profileId] : [])));
  if (ids.size === 0) return ids;
  const rows = await tx.profile.findMany({
    where: { id: { in: [...ids] }, AND: visibleTo(actor) },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
