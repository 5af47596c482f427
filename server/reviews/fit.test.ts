import { beforeAll, describe, expect, test } from "vitest";
import { v7 } from "uuid";
import type { DeviceId, EventId, QuestionId } from "#core/base/ids.ts";
import { addMs, DAY_MS, type Instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";
import { defaultWeights } from "#core/scheduling/fsrs.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { jobKind } from "../jobs/job-kind.ts";
import { runJob } from "../jobs/run-job.ts";
import { takeJob } from "../jobs/take-job.ts";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { acceptEvents } from "./accept-events.ts";
import { checkCards } from "./check-cards.ts";
import { eventsSince } from "./events-since.ts";
import { fitJob } from "./fit-job.ts";
import type { Optimizer } from "./fit-optimizer.ts";
import { fitWeights } from "./fit-weights.ts";
import { getFit, getFitReport } from "./read-fit.ts";
import { requestFit } from "./request-fit.ts";

let questions: readonly QuestionId[] = [];

beforeAll(async () => {
  await aLibrary();
  questions = (await getCourse(null, "rivers")).questions.map(({ id }) => id);
});

const deviceId = v7() as DeviceId;
const none = v7() as QuestionId;

/** So many answers, the questions in turn, all of them right. */
const answers = (count: number, atOf: (i: number) => Instant): LogEvent[] =>
  Array.from({ length: count }, (_, i): LogEvent => ({
    ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId, at: atOf(i), zoneOffset: 60, dayStart: 240 },
    ...{ type: "review", questionId: questions[i % questions.length] ?? none, questionVersion: 1 },
    ...{ response: { type: "recalled", knew: true }, verdict: { outcome: "right", how: "exact" } },
    ...{ rating: "good", durationMs: 900, source: { place: "study" }, modelVersion: "fsrs-6", plannedDay: null },
  }));

/** Somebody who answers every question each day and never forgets. */
async function aLearner(days: number): Promise<Context> {
  const learner = await aGuest();
  const dayOf = (i: number) => Math.floor(i / questions.length) - days;
  const all = answers(days * questions.length, (i) => addMs(learner.now, dayOf(i) * DAY_MS));
  for (let from = 0; from < all.length; from += 90) await acceptEvents(learner, { events: all.slice(from, from + 90) });
  return learner;
}

const enough = () => aLearner(Math.ceil(401 / questions.length) + 1);

/** Weights by whose curve an answer well before its day is surer than by the defaults, and less sure. */
const surer = defaultWeights.map((weight, i) => (i === 20 ? 0.6 : weight));
const unsure = defaultWeights.map((weight, i) => (i === 20 ? 0.03 : weight));

const finds = (weights: readonly number[]) => (): Promise<Optimizer | null> =>
  Promise.resolve({ fit: () => Promise.resolve([...weights]) });

async function fit(learner: Context, optimizer: () => Promise<Optimizer | null>) {
  await requestFit(learner);
  const job = await takeJob([fitJob.kind]);
  if (!job) throw new Error("There was no job to take.");
  await runJob(
    job,
    jobKind(fitJob, (work) => fitWeights(work, optimizer)),
    new AbortController().signal,
  );
  return (await getFit(learner)).fit;
}

async function weightsOf(learner: Context): Promise<unknown[]> {
  const { events } = await eventsSince(learner, { since: 0 });
  const after = await eventsSince(learner, { since: events.at(-1)?.seq ?? 0 });
  return [...events, ...after.events].flatMap(({ event }) =>
    event.type === "settings" ? [event.changes.weights] : [],
  );
}

const jobsOf = ({ actor }: Context) => db().job.count({ where: { userId: actor.userId, kind: fitJob.kind } });

describe("own weights", () => {
  test("are kept where they foretell better, as a setting of the log that every card follows from then on", async () => {
    const learner = await enough();
    const done = await fit(learner, finds(surer));
    expect(done).toMatchObject({ state: "done", result: { outcome: "tried", isKept: true } });
    expect(await weightsOf(learner)).toEqual([surer]);
    expect(await checkCards(learner.actor.userId)).toEqual([]);
  });

  test("are not kept where they do not, and the figures are told", async () => {
    const learner = await enough();
    const result = (await fit(learner, finds(unsure)))?.result;
    expect(result).toMatchObject({ outcome: "tried", isKept: false });
    if (result?.outcome === "tried") expect(result.fitted).toBeGreaterThan(result.present);
    expect(await weightsOf(learner)).toEqual([]);
  });

  test("wait for more answers where there are few, and are not to be had without an optimizer", async () => {
    const few = await aLearner(2);
    const known = questions.length;
    const result = { outcome: "too-few", answers: known, missing: 400 - known };
    expect((await fit(few, finds(surer)))?.result).toEqual(result);
    expect((await fit(await enough(), () => Promise.resolve(null)))?.result).toEqual({ outcome: "no-optimizer" });
  });

  test("are the owner’s to ask for and to see, not a stranger’s; asked for twice, they are fitted once", async () => {
    const [owner, stranger] = [await aLearner(1), await aGuest()];
    await Promise.all([requestFit(owner), requestFit(owner)]);
    expect(await jobsOf(owner)).toBe(1);
    expect(await getFit(owner)).toMatchObject({ fit: { state: "queued" } });
    expect(await getFit(stranger)).toEqual({ fit: null });
    const job = (await getFit(owner)).fit?.id ?? "";
    expect(await getFitReport(owner, { job })).toMatchObject({ state: "queued" });
    await expect(getFitReport(stranger, { job })).rejects.toMatchObject({ code: "not-found" });
    await takeJob([fitJob.kind]);
  });

  test("are fitted by themselves when a log has grown, after what is being sent, at most once a week", async () => {
    const learner = await aLearner(Math.ceil(380 / questions.length));
    expect(await jobsOf(learner)).toBe(0);
    const grown = await aLearner(Math.ceil(520 / questions.length));
    expect(await jobsOf(grown)).toBe(1);
    expect(await takeJob([fitJob.kind])).toBeNull();
    await db().job.updateMany({ where: { userId: grown.actor.userId }, data: { state: "done" } });
    await acceptEvents(grown, { events: answers(150, (i) => addMs(grown.now, -i * 1_000)) });
    expect(await jobsOf(grown)).toBe(1);
    const eightDaysAgo = new Date(grown.now - 8 * DAY_MS);
    await db().job.updateMany({ where: { userId: grown.actor.userId }, data: { createdAt: eightDaysAgo } });
    await acceptEvents(grown, { events: answers(150, (i) => addMs(grown.now, -i * 1_000)) });
    expect(await jobsOf(grown)).toBe(2);
  });
});
