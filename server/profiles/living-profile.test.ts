import fc from "fast-check";
import { expect, test } from "vitest";
import { v7 } from "uuid";
import type { DeviceId, EventId } from "#core/base/ids.ts";
import { addMs, DAY_MS, type Instant } from "#core/base/instant.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { acceptEvents } from "../reviews/accept-events.ts";
import { aGuest, aProfile } from "../samples.ts";
import { importProfile } from "./import-profile.ts";
import { getCourse } from "./read-course.ts";

interface Said {
  readonly danube: number | null;
  readonly before: boolean;
  readonly after: boolean;
}

/** A text on two commissions, with idle sentences around what matters. */
const written = ({ danube, before, after }: Said): string =>
  [
    "# Two rivers\n",
    before ? "Much could be said of rivers, and much has been said.\n" : "",
    danube === null ? "" : `The Danube Commission was founded in ${danube}.\n`,
    after ? "It rains there often in the spring, as everybody knows.\n" : "",
    "The Rhine Commission was founded in 1815.\n",
  ].join("\n");

const stamp = (at: Instant) => ({
  ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId: v7() as DeviceId, at, zoneOffset: 0, dayStart: 240 },
});

const learnt = ({ now }: Context, { id, version }: CourseQuestion): LogEvent[] => [
  { ...stamp(addMs(now, -2 * DAY_MS)), type: "keep", questionId: id },
  {
    ...stamp(addMs(now, -DAY_MS)),
    ...{ type: "review", questionId: id, questionVersion: version, response: { type: "unknown" } },
    ...{ verdict: { outcome: "wrong" }, rating: "easy", durationMs: 900, source: { place: "study" } },
    ...{ modelVersion: "fsrs-6", plannedDay: null },
  },
];

async function aLearntText() {
  const [owner, learner] = [await aGuest(), await aGuest()];
  const slug = `living-${v7()}`;
  const write = (said: Said) => importProfile(aProfile({ slug, text: written(said) }));
  await write({ danube: 1948, before: false, after: false });
  const { questions } = await getCourse(learner.actor, slug);
  await acceptEvents(learner, { events: questions.flatMap((question) => learnt(learner, question)) });
  const course = () => getCourse(learner.actor, slug);
  const cards = () =>
    db().cardState.findMany({ where: { userId: learner.actor.userId }, orderBy: { questionId: "asc" } });
  return { owner, learner, slug, write, course, cards, questions };
}

test("whatever is written around a fact, its questions and everybody’s progress stay", async () => {
  const { write, course, cards, questions } = await aLearntText();
  const before = await cards();
  const said = fc.record({ danube: fc.constantFrom(1948, 1856, null), before: fc.boolean(), after: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(said, async (next) => {
      await write(next);
      const { questions: now } = await course();
      for (const old of questions.filter(({ body }) => body.stem.includes("Rhine") && !body.stem.includes("Danube"))) {
        const same = now.find(({ id }) => id === old.id);
        if (old.factKeys.length === 1) expect(same?.version).toBe(old.version);
      }
      const [danube] = questions.filter(({ body }) => body.type === "numeric" && body.stem.includes("Danube"));
      const asked = now.find(({ id }) => id === danube?.id);
      expect(asked?.body.key).toBe(next.danube === null ? undefined : String(next.danube));
      expect(await cards()).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("a learner’s course says what a changed question was answered by, and what is gone", async () => {
  const { write, course, questions } = await aLearntText();
  const danube = questions.find(({ body }) => body.type === "numeric" && body.stem.includes("Danube"));
  await write({ danube: 1856, before: true, after: false });
  const changed = (await course()).questions.find(({ id }) => id === danube?.id);
  expect(changed).toMatchObject({ version: 2, body: { key: "1856" }, earlier: [{ version: 1, answer: ["1948"] }] });
  await write({ danube: null, before: true, after: false });
  const gone = (await course()).withdrawn?.find(({ id }) => id === danube?.id);
  expect(gone).toMatchObject({ answer: ["1856"], why: "retired" });
  await write({ danube: 1856, before: false, after: false });
  const back = await course();
  expect(back.questions.find(({ id }) => id === danube?.id)).toMatchObject({ version: 2 });
  expect(back.withdrawn).toBeUndefined();
});

test("what somebody else studies is not told", async () => {
  const { write, slug } = await aLearntText();
  const stranger = await aGuest();
  await write({ danube: null, before: false, after: false });
  expect((await getCourse(stranger.actor, slug)).withdrawn).toBeUndefined();
  expect((await getCourse(null, slug)).withdrawn).toBeUndefined();
});
