import { describe, expect, test } from "vitest";
import { mergeGuest } from "../accounts/merge-guest.ts";
import { deleteAccount } from "../accounts/delete-account.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { importProfile } from "../profiles/import-profile.ts";
import { listProfiles } from "../profiles/list-profiles.ts";
import { getCourse } from "../profiles/read-course.ts";
import { getReadingPage } from "../profiles/read-profile.ts";
import { listOffers } from "../quizzes/list-offers.ts";
import { getAttempt } from "../quizzes/read-attempt.ts";
import { startAttempt } from "../quizzes/start-attempt.ts";
import { aGuest, aProfile } from "../samples.ts";
import { deleteProfile } from "./delete-profile.ts";
import { openShared } from "./open-shared.ts";
import { getManaged } from "./read-managed.ts";
import { getSharedPage } from "./read-shared.ts";
import { renameProfile } from "./rename-profile.ts";
import { shareProfile, stopSharing } from "./share-profile.ts";

let count = 0;

async function aText() {
  const [owner, other] = [await aGuest(), await aGuest()];
  const slug = `text-${++count}`;
  await importProfile(aProfile({ slug, ownerId: owner.actor.userId }));
  return { owner, other, slug, ref: { slug } };
}

const quiz = ({ actor, now }: Context, profile: string) =>
  startAttempt({ actor, now }, { profile, count: 3, mode: "practice", topics: [], kinds: [], questionIds: [] });

const hidden = { code: "not-found" };

test("each use case of an owner is refused to everybody else", async () => {
  const { other, ref } = await aText();
  await expect(renameProfile(other, { ...ref, title: "Mine" })).rejects.toMatchObject(hidden);
  await expect(shareProfile(other, ref)).rejects.toMatchObject(hidden);
  await expect(stopSharing(other, ref)).rejects.toMatchObject(hidden);
  await expect(deleteProfile(other, ref)).rejects.toMatchObject(hidden);
  await expect(getManaged(other.actor, ref)).rejects.toMatchObject(hidden);
});

test("not even whoever has the link may do what an owner may", async () => {
  const { owner, other, ref } = await aText();
  await openShared(other, { token: await shareProfile(owner, ref) });
  await expect(renameProfile(other, { ...ref, title: "Mine" })).rejects.toMatchObject(hidden);
  await expect(deleteProfile(other, ref)).rejects.toMatchObject(hidden);
  expect(await getReadingPage(other.actor, ref.slug)).toMatchObject({ isOwn: false });
  expect(await getReadingPage(owner.actor, ref.slug)).toMatchObject({ isOwn: true });
});

test("a text keeps its address under a new title, and a device is told", async () => {
  const { owner, ref, slug } = await aText();
  const { revision } = await getCourse(owner.actor, slug);
  await renameProfile(owner, { ...ref, title: "Big rivers" });
  const course = await getCourse(owner.actor, slug);
  expect(course.profile.title).toBe("Big rivers");
  expect(course.revision).toBeGreaterThan(revision);
});

describe("a shared text", () => {
  test("opens for whoever has the link: page, course, quiz, library", async () => {
    const { owner, other, slug, ref } = await aText();
    await expect(getCourse(other.actor, slug)).rejects.toMatchObject(hidden);
    await expect(quiz(other, slug)).rejects.toMatchObject(hidden);
    const token = await shareProfile(owner, ref);
    expect(await shareProfile(owner, ref)).toBe(token);
    expect((await getSharedPage({ token })).slug).toBe(slug);
    await expect(getCourse(other.actor, slug)).rejects.toMatchObject(hidden);
    expect(await openShared(other, { token })).toEqual({ slug });
    await openShared(other, { token });
    expect((await getCourse(other.actor, slug)).questions.length).toBeGreaterThan(0);
    expect((await quiz(other, slug)).id).toBeDefined();
    expect((await listProfiles(other.actor)).find((entry) => entry.slug === slug)).toMatchObject({ from: "shared" });
    expect((await listProfiles(owner.actor)).find((entry) => entry.slug === slug)).toMatchObject({ from: "own" });
    expect((await listOffers(other.actor)).offers.map((offer) => offer.slug)).toContain(slug);
    expect(await getManaged(owner.actor, ref)).toMatchObject({ readers: 1, learners: 1, shareToken: token });
  });

  test("is nobody’s who guesses a link", async () => {
    const { owner, other, ref } = await aText();
    const token = await shareProfile(owner, ref);
    expect(token.length).toBeGreaterThanOrEqual(24);
    const wrong = { token: `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}` };
    await expect(getSharedPage(wrong)).rejects.toMatchObject(hidden);
    await expect(openShared(other, wrong)).rejects.toMatchObject(hidden);
  });

  test("is its owner’s alone again when it is shared no more; what was answered stays", async () => {
    const { owner, other, slug, ref } = await aText();
    const token = await shareProfile(owner, ref);
    await openShared(other, { token });
    const { id } = await quiz(other, slug);
    await stopSharing(owner, ref);
    await expect(getSharedPage({ token })).rejects.toMatchObject(hidden);
    await expect(getCourse(other.actor, slug)).rejects.toMatchObject(hidden);
    expect((await getAttempt(other, { id })).attempt.plan).toHaveLength(3);
    expect(await shareProfile(owner, ref)).not.toBe(token);
  });

  test("goes along when a guest signs in", async () => {
    const { owner, other, slug, ref } = await aText();
    const account = await aGuest();
    await openShared(other, { token: await shareProfile(owner, ref) });
    await mergeGuest({ guest: other.actor.userId, account: account.actor.userId, now: other.now });
    expect((await getCourse(account.actor, slug)).profile.slug).toBe(slug);
  });
});

describe("a text that is deleted", () => {
  test("and was asked of nobody is gone altogether", async () => {
    const { owner, slug, ref } = await aText();
    await deleteProfile(owner, ref);
    expect(await db().profile.findUnique({ where: { slug } })).toBeNull();
  });

  test.each(["text", "account"])(
    "is hidden from all, with its owner’s %s; learners keep what they answered",
    async (what) => {
      const { owner, other, slug, ref } = await aText();
      const token = await shareProfile(owner, ref);
      await openShared(other, { token });
      const { id } = await quiz(other, slug);
      await (what === "text" ? deleteProfile(owner, ref) : deleteAccount(owner));
      await expect(getCourse(other.actor, slug)).rejects.toMatchObject(hidden);
      await expect(getCourse(owner.actor, slug)).rejects.toMatchObject(hidden);
      await expect(getCourse(null, slug)).rejects.toMatchObject(hidden);
      await expect(getSharedPage({ token })).rejects.toMatchObject(hidden);
      await expect(openShared(other, { token })).rejects.toMatchObject(hidden);
      for (const actor of [owner.actor, other.actor, null])
        expect((await listProfiles(actor)).map((entry) => entry.slug)).not.toContain(slug);
      const served = await getAttempt(other, { id });
      expect(served.questions).toHaveLength(3);
      const asked = await db().question.count({ where: { profile: { slug }, status: "published" } });
      expect(asked).toBe(0);
    },
  );
});
