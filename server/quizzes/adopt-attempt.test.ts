import { beforeAll, expect, test } from "vitest";
import { v7 } from "uuid";
import type { AttemptId, QuestionId } from "#core/base/ids.ts";
import { addMs } from "#core/base/instant.ts";
import { getCourse } from "../profiles/read-course.ts";
import { importProfile } from "../profiles/import-profile.ts";
import type { Context } from "../http/context.ts";
import { aGuest, aLibrary, aProfile } from "../samples.ts";
import { adoptAttempt } from "./adopt-attempt.ts";
import { getAttempt, listAttempts } from "./read-attempt.ts";

beforeAll(aLibrary);

async function begun({ actor, now }: Context, profile = "rivers") {
  const id = v7() as AttemptId;
  const { questions } = await getCourse(actor, profile);
  const plan = questions.slice(0, 3).map((question) => ({ questionId: question.id, version: question.version }));
  const blueprint = { mode: "practice" as const, count: 3, topics: [], kinds: [], seed: id };
  return { id, profile, blueprint, plan, startedAt: addMs(now, -60_000) };
}

test("a practice that a device began is there afterwards, told of once or twice", async () => {
  const owner = await aGuest();
  const started = await begun(owner);
  await adoptAttempt(owner, started);
  await adoptAttempt(owner, started);
  expect((await getAttempt(owner, { id: started.id })).attempt.plan).toEqual(started.plan);
  expect((await listAttempts(owner)).attempts).toHaveLength(1);
});

test("a clock that is fast begins nothing in the future", async () => {
  const owner = await aGuest();
  const started = { ...(await begun(owner)), startedAt: addMs(owner.now, 86_400_000) };
  await adoptAttempt(owner, started);
  const { attempts } = await listAttempts(owner);
  expect(attempts).toHaveLength(1);
});

test("a stranger’s device cannot tell of another’s quiz: it becomes their own, empty one", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  const started = await begun(owner);
  await adoptAttempt(owner, started);
  await adoptAttempt(stranger, started);
  expect((await listAttempts(owner)).attempts).toHaveLength(1);
  expect((await getAttempt(stranger, { id: started.id })).attempt.answers).toEqual([]);
});

test("questions of a text that is not theirs to see, or that it does not have, are refused", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await importProfile(aProfile({ slug: "diary", ownerId: owner.actor.userId }));
  const started = await begun(owner, "diary");
  await expect(adoptAttempt(stranger, started)).rejects.toMatchObject({ code: "not-found" });
  await expect(adoptAttempt(stranger, { ...started, profile: "rivers" })).rejects.toMatchObject({ code: "invalid" });
  const foreign = [{ questionId: v7() as QuestionId, version: 1 }];
  await expect(adoptAttempt(owner, { ...started, plan: foreign })).rejects.toMatchObject({ code: "invalid" });
  expect((await listAttempts(stranger)).attempts).toEqual([]);
});
