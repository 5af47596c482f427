import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ProfileId, QuestionId } from "#core/base/ids.ts";
import type { Course } from "#core/questions/course.ts";
import { MockServer } from "../sync/mock-server.ts";
import { idsOf, uuid } from "../sync/samples.ts";
import { aPage } from "../sync/test-device.ts";

const rivers: Course = {
  profile: { id: uuid(3) as ProfileId, slug: "rivers", title: "Rivers" },
  revision: 1,
  questions: Array.from({ length: 12 }, (_, n) => ({
    id: uuid(200 + n) as QuestionId,
    version: 1,
    body: { type: "true-false", stem: `River ${n} is long.`, key: "true", accepted: [], distractors: [] },
    topic: n % 2 === 0 ? "East" : "West",
    factKeys: [`river ${n}`],
    importance: 1,
    passages: [],
  })),
};

let server: MockServer;

beforeEach(() => {
  server = new MockServer();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function aDeviceWithRivers() {
  const device = await aPage(server);
  await device.keepText({
    course: rivers,
    reading: {
      ...{ slug: "rivers", title: "Rivers", lead: null, licence: null, sources: [], blocks: [], topics: [] },
      ...{ facts: 12, questions: 12 },
    },
  });
  return device;
}

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one);
  return data;
}

test("a form begins the quiz that it asks for", async () => {
  const device = await aDeviceWithRivers();
  const begun = await device.beginQuiz(
    form({ profile: "rivers", count: "4", topics: ["East"], kinds: ["true-false"] }),
  );
  expect(begun.status).toBe("begun");
  const [start] = await device.unsentStarts();
  expect(start?.blueprint).toMatchObject({ mode: "practice", count: 4, topics: ["East"], kinds: ["true-false"] });
  const attempt = start && (await device.readAttempt(start.id));
  expect(attempt?.attempt.plan).toHaveLength(4);
  expect(attempt?.questions.map(({ topic }) => topic)).toEqual(["East", "East", "East", "East"]);
});

test("the mistakes of a quiz are asked again, and nothing else", async () => {
  const device = await aDeviceWithRivers();
  await device.beginQuiz(form({ profile: "rivers", count: "2", questionIds: [uuid(203), uuid(205)] }));
  const [start] = await device.unsentStarts();
  expect(start?.plan.map(({ questionId }) => questionId).sort()).toEqual([uuid(203), uuid(205)]);
});

test.each([
  { asked: { profile: "rivers", mode: "exam" }, status: "exam" },
  { asked: { profile: "lakes" }, status: "no-text" },
  { asked: { profile: "rivers", questionIds: [uuid(9)] }, status: "no-questions" },
])("what cannot begin says why: $status", async ({ asked, status }) => {
  const device = await aDeviceWithRivers();
  expect(await device.beginQuiz(form(asked))).toEqual({ status });
  expect(await device.unsentStarts()).toEqual([]);
});

test("a quiz that nobody began reaches the server before its answers, and makes its learner a guest", async () => {
  server.userId = null;
  const device = await aDeviceWithRivers();
  const begun = await device.beginQuiz(form({ profile: "rivers" }));
  if (begun.status !== "begun") throw new Error(begun.status);
  await answerFirst(device, begun.id);
  server.faults = ["dropped"];
  expect(await device.sync()).toBe("unreachable");
  expect(await device.sync()).toBe("done");
  expect(server.attempts.has(begun.id)).toBe(true);
  expect(server.log).toHaveLength(1);
  expect((await device.countDeliveries()).rejected).toEqual([]);
  expect(await device.unsentStarts()).toEqual([]);
});

test("while the server breaks on a quiz, its answers wait, and others go out", async () => {
  const device = await aDeviceWithRivers();
  const begun = await device.beginQuiz(form({ profile: "rivers" }));
  if (begun.status !== "begun") throw new Error(begun.status);
  await answerFirst(device, begun.id);
  const { keep } = await import("../sync/samples.ts");
  await device.addEvents([keep(1)]);
  server.faults = ["none", "broken"];
  expect(await device.sync()).toBe("trouble");
  expect(idsOf(server.log)).toEqual([uuid(1)]);
  expect(await device.sync()).toBe("done");
  expect(server.log).toHaveLength(2);
});

test("two pages that answer one quiz keep the answers of both", async () => {
  const device = await aDeviceWithRivers();
  const begun = await device.beginQuiz(form({ profile: "rivers" }));
  if (begun.status !== "begun") throw new Error(begun.status);
  const other = await aPage(server, device.stores);
  const [ours, theirs] = [await device.readAttempt(begun.id), await other.readAttempt(begun.id)];
  if (!ours || !theirs) throw new Error("The quiz is not there.");
  const [first, second] = ours.attempt.plan;
  const answer = (questionId: QuestionId) => ({
    ...{ questionId, response: { type: "unknown" as const }, revision: 1, verdict: { outcome: "wrong" as const } },
  });
  const withAnswerTo = (asked: typeof first) => ({
    ...ours,
    attempt: { ...ours.attempt, answers: asked ? [answer(asked.questionId)] : [] },
  });
  await device.addEvents([], withAnswerTo(first));
  await other.addEvents([], withAnswerTo(second));
  expect((await device.readAttempt(begun.id))?.attempt.answers).toHaveLength(2);
});

async function answerFirst(
  device: Awaited<ReturnType<typeof aPage>>,
  attemptId: NonNullable<Awaited<ReturnType<typeof device.readAttempt>>>["id"],
): Promise<void> {
  const attempt = await device.readAttempt(attemptId);
  const [asked] = attempt?.attempt.plan ?? [];
  if (!asked) throw new Error("The quiz asks nothing.");
  const [{ reviewEvent }, { defaultSettings }] = await Promise.all([
    import("./learner.ts"),
    import("#core/scheduling/settings.ts"),
  ]);
  const event = await reviewEvent(
    {
      ...{
        question: { id: asked.questionId, version: 1 },
        response: { type: "unknown" },
        verdict: { outcome: "wrong" },
      },
      ...{ rating: null, durationMs: 1_000, source: { place: "quiz", attemptId } },
    },
    defaultSettings,
  );
  await device.addEvents([event]);
}
