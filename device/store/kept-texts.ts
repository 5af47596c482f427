import type { Course } from "#core/questions/course.ts";
import type { ReadingPage } from "#core/text/reading-page.ts";
import { openStore } from "./open.ts";

/** Texts that were only opened, and are not studied: so many stay. */
const MOST_OPENED = 12;

/** A text as the server gives it: its questions, and the page to read. */
export interface TextPackage {
  readonly course: Course;
  readonly reading: ReadingPage;
}

/** Keeps a text; one that comes late, of an older revision, changes nothing. */
export async function keepText({ course, reading }: TextPackage): Promise<void> {
  const tx = (await openStore()).transaction(["courses", "readings"], "readwrite");
  const { slug, id } = course.profile;
  const before = await tx.objectStore("courses").get(slug);
  const isLate = before?.profile.id === id && before.revision > course.revision;
  const puts = isLate
    ? []
    : [tx.objectStore("courses").put(course, slug), tx.objectStore("readings").put(reading, slug)];
  await Promise.all([...puts, tx.done]);
}

/** Takes note that a text was opened here, so that it is kept for when there is no network. */
export async function noteOpened(slug: string): Promise<void> {
  await (await openStore()).put("opened", Date.now(), slug);
}

/** The texts that were opened here last, the latest first. */
export async function openedTexts(): Promise<string[]> {
  const tx = (await openStore()).transaction("opened");
  const [slugs, times] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return slugs
    .map((slug, i) => ({ slug, at: times[i] ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_OPENED)
    .map(({ slug }) => slug);
}

/** The texts that are kept whole, by their revision. */
export async function keptRevisions(): Promise<Map<string, number>> {
  const tx = (await openStore()).transaction(["courses", "readings"]);
  const courses = await tx.objectStore("courses").getAll();
  const readings = new Set(await tx.objectStore("readings").getAllKeys());
  const whole = courses.filter(({ profile }) => readings.has(profile.slug));
  return new Map(whole.map(({ profile, revision }) => [profile.slug, revision]));
}

export async function dropTexts(slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  const names = ["courses", "readings", "opened"] as const;
  const tx = (await openStore()).transaction(names, "readwrite");
  await Promise.all([...names.flatMap((name) => slugs.map((slug) => tx.objectStore(name).delete(slug))), tx.done]);
}
