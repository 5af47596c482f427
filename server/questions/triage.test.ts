import { describe, expect, test } from "vitest";
import { v7 } from "uuid";
import { db } from "../db/client.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { decideQuestion } from "./decide-question.ts";
import { editQuestion } from "./edit-question.ts";
import { makeQuestion } from "./make-question.ts";
import { getTriage } from "./read-triage.ts";
import { anOwnText, asked, danube } from "./samples.ts";
import { undoDecision } from "./undo-decision.ts";

describe("a decision", () => {
  test("to drop takes the question out of the course, and undoing brings it back as it was", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    expect(question).toMatchObject({ state: "open", wording: "generated", decision: null });
    const dropped = await own.decide(question, "drop");
    expect(dropped.state).toBe("dropped");
    expect(await asked(own, question.id)).toBeUndefined();
    const undone = await undoDecision(own.owner, { profile: own.slug, id: dropped.decision?.id ?? "" });
    expect(undone.question).toEqual(question);
    expect(await asked(own, question.id)).toMatchObject({ id: question.id, version: 1 });
  });

  test("that is sent twice is taken once, and a reason can follow", async () => {
    const own = await anOwnText();
    const { id: questionId, version } = await own.find("numeric", "Danube");
    const decision = { profile: own.slug, id: v7(), questionId, version, decision: "drop" as const, reason: null };
    await decideQuestion(own.owner, decision);
    const { question } = await decideQuestion(own.owner, { ...decision, reason: "Too easy" });
    expect(question.decision).toEqual({ id: decision.id, kind: "drop", reason: "Too easy" });
    expect(await db().decision.count({ where: { questionId } })).toBe(1);
  });

  test("is undone from the last one back, each once", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const kept = await own.decide(question, "keep");
    const dropped = await own.decide(kept, "drop");
    const undo = (id = "") => undoDecision(own.owner, { profile: own.slug, id });
    await expect(undo(kept.decision?.id)).rejects.toMatchObject({ code: "conflict" });
    expect((await undo(dropped.decision?.id)).question.state).toBe("kept");
    expect((await undo(dropped.decision?.id)).question.state).toBe("kept");
    expect((await undo(kept.decision?.id)).question.state).toBe("open");
  });

  test("on a version that is no longer asked is refused", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    await own.replaceText(danube(1856));
    await expect(own.decide(question, "keep")).rejects.toMatchObject({ code: "conflict" });
  });
});

test("only the owner looks through a text and decides; the library’s is refused with a sentence", async () => {
  const own = await anOwnText();
  const stranger = await aGuest();
  const question = await own.find("numeric", "Danube");
  const kept = await own.decide(question, "keep");
  const { slug: profile } = own;
  const { id: questionId, version, body } = question;
  const notFound = { code: "not-found" };
  await expect(getTriage(stranger.actor, { slug: profile })).rejects.toMatchObject(notFound);
  await expect(getTriage(null, { slug: profile })).rejects.toMatchObject(notFound);
  await expect(
    decideQuestion(stranger, { profile, id: v7(), questionId, version, decision: "drop", reason: null }),
  ).rejects.toMatchObject(notFound);
  await expect(undoDecision(stranger, { profile, id: kept.decision?.id ?? "" })).rejects.toMatchObject(notFound);
  await expect(
    editQuestion(stranger, { profile, id: v7(), questionId, version, body, marked: null, isOverruled: true }),
  ).rejects.toMatchObject(notFound);
  await expect(
    makeQuestion(stranger, { profile, id: v7(), body, marked: { block: 1, start: 0, end: 3 }, isOverruled: true }),
  ).rejects.toMatchObject(notFound);
  const theirs = await anOwnText();
  const foreign = await theirs.find("numeric", "Danube");
  await expect(
    decideQuestion(own.owner, {
      profile,
      id: v7(),
      questionId: foreign.id,
      version: 1,
      decision: "drop",
      reason: null,
    }),
  ).rejects.toMatchObject(notFound);
  await aLibrary();
  await expect(getTriage(own.owner.actor, { slug: "rivers" })).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("library") as string,
  });
});

test("where a text disagrees with itself, its author is shown both passages", async () => {
  const own = await anOwnText(
    "# The union\n\nThe Harbour Union was founded in 1951. Some years went by. The Harbour Union was founded in 1952.\n",
  );
  const { conflicts } = await getTriage(own.owner.actor, { slug: own.slug });
  expect(conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([["1951", "1952"]]);
});
