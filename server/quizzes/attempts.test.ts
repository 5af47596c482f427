import { beforeAll, describe, expect, test } from "vitest";
import { v7 } from "uuid";
import type { AttemptId, DeviceId, EventId } from "#core/base/ids.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { EventOf } from "#core/log/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import type { Response } from "#core/questions/schema.ts";
import type { Context } from "../http/context.ts";
import { acceptEvents } from "../reviews/accept-events.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { getAttempt, listAttempts } from "./read-attempt.ts";
import { saveAnswers } from "./save-answers.ts";
import { startAttempt } from "./start-attempt.ts";
import { submitAttempt } from "./submit-attempt.ts";

const deviceId = v7() as DeviceId;
const begin = (owner: Context, mode: "practice" | "exam") =>
  startAttempt(owner, { profile: "rivers", mode, count: 5, topics: [], kinds: [], questionIds: [] });

const reviewOf = (owner: Context, question: CourseQuestion, id: AttemptId): EventOf<"review"> => ({
  ...{ id: v7() as EventId, format: EVENT_FORMAT, deviceId, at: owner.now, zoneOffset: 0, dayStart: 240 },
  ...{ type: "review", questionId: question.id, questionVersion: question.version, response: { type: "unknown" } },
  ...{ verdict: { outcome: "right", how: "exact" }, rating: null, durationMs: 1_000, modelVersion: "fsrs-6" },
  ...{ source: { place: "quiz", attemptId: id }, plannedDay: null },
});

beforeAll(aLibrary);

describe("a practice", () => {
  test("comes with its questions, each with a passage that holds the answer’s place", async () => {
    const owner = await aGuest();
    const { id } = await begin(owner, "practice");
    const served = await getAttempt(owner, { id });
    if (served.conceals) throw new Error("A practice conceals nothing.");
    expect(served.questions.length).toBeGreaterThan(2);
    for (const { passages } of served.questions) {
      const [passage] = passages;
      expect(passage?.marks.length).toBeGreaterThan(0);
      expect(passage?.text.slice(passage.proof.start, passage.proof.end)).not.toBe("");
    }
  });

  test("is nobody else’s: a stranger is told that there is none", async () => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const { id } = await begin(owner, "practice");
    await expect(getAttempt(stranger, { id })).rejects.toMatchObject({ code: "not-found" });
    expect((await listAttempts(stranger)).attempts).toEqual([]);
    expect((await listAttempts(owner)).attempts).toHaveLength(1);
  });

  test("takes an answer from a device’s log, judged anew, and only the first", async () => {
    const owner = await aGuest();
    const { id } = await begin(owner, "practice");
    const served = await getAttempt(owner, { id });
    if (served.conceals) throw new Error("A practice conceals nothing.");
    const [question] = served.questions;
    if (!question) throw new Error("The quiz is empty.");
    const { results } = await acceptEvents(owner, { events: [reviewOf(owner, question, id)] });
    expect(results).toMatchObject([{ status: "accepted", event: { verdict: { outcome: "wrong" } } }]);
    await acceptEvents(owner, { events: [reviewOf(owner, question, id)] });
    const { attempt } = await getAttempt(owner, { id });
    expect(attempt.answers).toMatchObject([{ questionId: question.id, verdict: { outcome: "wrong" } }]);
  });
});

describe("an exam", () => {
  test("gives away no key, no passage and no accepted form before it is handed in", async () => {
    const owner = await aGuest();
    const { id } = await begin(owner, "exam");
    const served = await getAttempt(owner, { id });
    expect(served.conceals).toBe(true);
    expect(JSON.stringify(served)).not.toMatch(/"(?:key|accepted|passages|proof|body)"/u);
  });

  test("keeps the latest answer, judges when handed in, and counts each answer once", async () => {
    const owner = await aGuest();
    const { id } = await begin(owner, "exam");
    const { attempt } = await getAttempt(owner, { id });
    const [first] = attempt.plan;
    if (!first) throw new Error("The quiz is empty.");
    const answer = (response: Response, revision: number) => ({ questionId: first.questionId, response, revision });
    const kept = async (response: Response, revision: number) =>
      (await saveAnswers(owner, { id, answers: [answer(response, revision)] })).kept;
    expect(await kept({ type: "unknown" }, 2)).toEqual([first.questionId]);
    expect(await kept({ type: "unknown" }, 2)).toEqual([first.questionId]);
    expect(await kept({ type: "short-answer", text: "late" }, 1)).toEqual([]);
    expect((await getAttempt(owner, { id })).attempt.answers).toMatchObject([{ response: { type: "unknown" } }]);
    const submission = { id, answers: [], deviceId, zoneOffset: 60, dayStart: 240 };
    await submitAttempt(owner, submission);
    await submitAttempt(owner, submission);
    const after = await getAttempt(owner, { id });
    expect(after.conceals).toBe(false);
    expect(after.attempt).toMatchObject({ isSubmitted: true, answers: [{ verdict: { outcome: "wrong" } }] });
    expect(await kept({ type: "short-answer", text: "later still" }, 9)).toEqual([]);
    expect((await getAttempt(owner, { id })).attempt.answers).toEqual(after.attempt.answers);
  });

  test("takes nothing from a stranger", async () => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const { id } = await begin(owner, "exam");
    const submission = { id, answers: [], deviceId, zoneOffset: 0, dayStart: 240 };
    await expect(saveAnswers(stranger, { id, answers: [] })).rejects.toMatchObject({ code: "not-found" });
    await expect(submitAttempt(stranger, submission)).rejects.toMatchObject({ code: "not-found" });
  });
});

test("a quiz of kinds that the text has no questions of is refused with a sentence", async () => {
  const owner = await aGuest();
  const asked = { profile: "rivers", mode: "practice" as const, count: 5, kinds: [], questionIds: [] };
  await expect(startAttempt(owner, { ...asked, topics: ["No such topic"] })).rejects.toMatchObject({ code: "invalid" });
});
