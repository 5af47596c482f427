import { describe, expect, test } from "vitest";
import { db } from "../db/client.ts";
import { aGuest, aProfile } from "../samples.ts";
import { importProfile } from "./import-profile.ts";
import { listProfiles } from "./list-profiles.ts";
import { getCourse } from "./read-course.ts";
import { getReadingPage } from "./read-profile.ts";

const text = (year: number, more = ""): string =>
  `# Two rivers\n\nThe Danube Commission was founded in ${year}. ${more}The Rhine Commission was founded in 1815.\n`;

const idOf = async (slug: string, key: string) =>
  (await getCourse(null, slug)).questions.find(({ body }) => body.type === "numeric" && body.stem.includes(key));

describe("a profile that is loaded again", () => {
  test("unchanged, is left alone, even by several instances at once", async () => {
    const input = aProfile({ slug: "again", text: text(1948) });
    const results = await Promise.all([importProfile(input), importProfile(input), importProfile(input)]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect((await getCourse(null, "again")).revision).toBe(1);
  });

  test("with a changed figure, gives the same question a new version and keeps the old one", async () => {
    await importProfile(aProfile({ slug: "changed", text: text(1948) }));
    const before = await idOf("changed", "Danube");
    const same = await idOf("changed", "Rhine");
    await importProfile(aProfile({ slug: "changed", text: text(1856, "It rains there. ") }));
    const after = await idOf("changed", "Danube");
    expect(after).toMatchObject({ id: before?.id, version: 2, body: { key: "1856" } });
    expect(await idOf("changed", "Rhine")).toMatchObject({ id: same?.id, version: 1 });
    const kept = await db().questionVersion.findMany({ where: { questionId: after?.id ?? "" } });
    expect(kept).toHaveLength(2);
  });

  test("without a fact, retires its questions, and takes them back with the fact", async () => {
    const short = "# Two rivers\n\nThe Rhine Commission was founded in 1815.\n";
    await importProfile(aProfile({ slug: "gone", text: text(1948) }));
    const before = await idOf("gone", "Danube");
    await importProfile(aProfile({ slug: "gone", text: short }));
    expect(await idOf("gone", "Danube")).toBeUndefined();
    await importProfile(aProfile({ slug: "gone", text: text(1948) }));
    expect(await idOf("gone", "Danube")).toMatchObject({ id: before?.id, version: 1 });
  });
});

test("a text of one’s own is seen by nobody else", async () => {
  const [owner, stranger] = [await aGuest(), await aGuest()];
  await importProfile(aProfile({ slug: "own", ownerId: owner.actor.userId }));
  expect((await listProfiles(owner.actor)).map(({ slug }) => slug)).toContain("own");
  expect((await listProfiles(stranger.actor)).map(({ slug }) => slug)).not.toContain("own");
  await expect(getCourse(stranger.actor, "own")).rejects.toMatchObject({ code: "not-found" });
  await expect(getReadingPage(stranger.actor, "own")).rejects.toMatchObject({ code: "not-found" });
  await expect(getReadingPage(null, "own")).rejects.toMatchObject({ code: "not-found" });
  expect((await getReadingPage(owner.actor, "own")).title).toBe("Two rivers");
});

test("a reading page marks facts where they stand, none over another, and runs no markup", async () => {
  const evil = `# A page\n\nThe <script>alert(1)</script> Danube Commission was founded in 1948 & opened in 1950.\n`;
  await importProfile(aProfile({ slug: "evil", text: evil }));
  const { blocks } = await getReadingPage(null, "evil");
  for (const { text, marks } of blocks)
    for (const [i, { start, end }] of marks.entries()) {
      expect(start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0);
      expect(text.slice(start, end).trim()).not.toBe("");
    }
  expect(blocks.map(({ text }) => text).join(" ")).not.toContain("<script>");
});
