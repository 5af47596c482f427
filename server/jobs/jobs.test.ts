import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { db } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import { Refusal } from "../http/refusal.ts";
import { aGuest } from "../samples.ts";
import { enqueueJob } from "./enqueue-job.ts";
import { keepLease, LeaseLost } from "./hold-job.ts";
import type { JobDefinition } from "./job-definition.ts";
import { jobKind, type Doing } from "./job-kind.ts";
import { getJob } from "./read-job.ts";
import { runJob } from "./run-job.ts";
import { takeJob, type TakenJob } from "./take-job.ts";

interface Sum {
  readonly of: number;
}

let count = 0;

/** A kind of its own for each test, so that none takes another's jobs. */
function aKind(): JobDefinition<Sum, { readonly sum: number }> {
  const payload = z.strictObject({ of: z.int() });
  return { kind: `sum-${++count}`, payload, result: z.strictObject({ sum: z.int() }), steps: 2 };
}

async function aJob(definition = aKind()) {
  const context = await aGuest();
  const job = { userId: context.actor.userId, payload: { of: 3 } };
  return { definition, context, id: await enqueueJob(db(), definition, job) };
}

async function taken(kind: string): Promise<TakenJob> {
  const job = await takeJob([kind]);
  if (!job) throw new Error("There was no job to take.");
  return job;
}

const double: Doing<Sum, { readonly sum: number }> = ({ payload }) =>
  Promise.resolve(() => Promise.resolve({ sum: payload.of * 2 }));

const isDead = (id: string) => db().$executeRaw`
  update "Job" set "lockedUntil" = now() - interval '1 second' where "id" = ${id}::uuid`;

const mayRunNow = (id: string) => db().$executeRaw`update "Job" set "runAfter" = now() where "id" = ${id}::uuid`;

const running = () => new AbortController().signal;

describe("a job", () => {
  test("is done once, and tells its owner what came of it; to a stranger there is none", async () => {
    const { definition, context, id } = await aJob();
    expect(await getJob(context, definition, { job: id })).toMatchObject({ state: "queued", done: 0, total: 2 });
    await runJob(await taken(definition.kind), jobKind(definition, double), running());
    expect(await getJob(context, definition, { job: id })).toMatchObject({
      state: "done",
      done: 2,
      result: { sum: 6 },
    });
    expect(await takeJob([definition.kind])).toBeNull();
    await expect(getJob(await aGuest(), definition, { job: id })).rejects.toMatchObject({ code: "not-found" });
  });

  test("is taken by one of many workers", async () => {
    const definition = aKind();
    const ids = [];
    for (let i = 0; i < 5; i++) ids.push((await aJob(definition)).id);
    const all = await Promise.all(Array.from({ length: 20 }, () => takeJob([definition.kind])));
    const got = all.flatMap((job) => (job ? [job.id] : []));
    expect(got.sort()).toEqual(ids.sort());
  });

  test("is left alone by a program that does not know its kind", async () => {
    await aJob();
    expect(await takeJob(["another"])).toBeNull();
  });

  test("of a dead worker is taken over, and the dead one writes nothing any more", async () => {
    const { definition, context, id } = await aJob();
    const first = await taken(definition.kind);
    expect(await takeJob([definition.kind])).toBeNull();
    await isDead(id);
    const second = await taken(definition.kind);
    expect(second).toMatchObject({ id, attempts: 2 });
    await expect(keepLease(first)).rejects.toThrow(LeaseLost);
    await runJob(first, jobKind(definition, double), running());
    expect(await getJob(context, definition, { job: id })).toMatchObject({ state: "running" });
    await runJob(second, jobKind(definition, double), running());
    expect(await getJob(context, definition, { job: id })).toMatchObject({ state: "done" });
  });

  test("that kills its worker each time is given up", async () => {
    const { definition, context, id } = await aJob();
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    for (let i = 0; i < 3; i++) {
      await taken(definition.kind);
      await isDead(id);
    }
    expect(await takeJob([definition.kind])).toBeNull();
    const { state, step } = await getJob(context, definition, { job: id });
    expect({ state, step }).toEqual({
      state: "failed",
      step: "The work was begun 3 times and broke off each time. Try it later, or with less.",
    });
    expect(written).toHaveBeenCalledTimes(1);
  });

  test("that is refused fails at once with the sentence, and is logged once", async () => {
    const { definition, context, id } = await aJob();
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const refused = jobKind(definition, () => Promise.reject(new Refusal("invalid", "There are no words in this.")));
    await runJob(await taken(definition.kind), refused, running());
    expect(await getJob(context, definition, { job: id })).toMatchObject({
      state: "failed",
      step: "There are no words in this.",
    });
    expect(written).toHaveBeenCalledTimes(1);
  });

  test("that breaks is tried three times, writes nothing in between, and is logged once", async () => {
    const { definition, context, id } = await aJob();
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const broken = jobKind(definition, () =>
      Promise.resolve(async (tx) => {
        await tx.user.update({ where: { id: context.actor.userId }, data: { name: "half done" } });
        throw new Error("The disk is on fire.");
      }),
    );
    for (let attempt = 1; attempt <= 3; attempt++) {
      await mayRunNow(id);
      await runJob(await taken(definition.kind), broken, running());
    }
    const { state, step } = await getJob(context, definition, { job: id });
    expect(state).toBe("failed");
    expect(step).toContain(id);
    expect(step).not.toContain("fire");
    expect(written).toHaveBeenCalledTimes(1);
    expect(String(written.mock.calls[0]?.[0])).toContain("fire");
    expect(await db().user.findUnique({ where: { id: context.actor.userId } })).toMatchObject({ name: null });
  });

  test("goes back in the row, untried, when its worker is told to stop", async () => {
    const { definition, context, id } = await aJob();
    const stop = new AbortController();
    const waits = jobKind(definition, ({ signal }) => {
      stop.abort();
      return new Promise((_resolve, reject) => {
        if (signal.aborted) reject(new Error("The worker stops."));
      });
    });
    await runJob(await taken(definition.kind), waits, stop.signal);
    expect(await getJob(context, definition, { job: id })).toMatchObject({ state: "queued" });
    expect(await taken(definition.kind)).toMatchObject({ id, attempts: 1 });
  });

  test("goes with the account that asked for it", async () => {
    const { context, id } = await aJob();
    await transaction((tx) => tx.user.delete({ where: { id: context.actor.userId } }));
    expect(await db().job.findUnique({ where: { id } })).toBeNull();
  });
});
