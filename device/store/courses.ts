import type { Course } from "#core/questions/course.ts";
import { openStore } from "./open.ts";

export async function readCourses(): Promise<Course[]> {
  return (await openStore()).getAll("courses");
}

/** Keeps a course; one that comes late, of an older revision, changes nothing. */
export async function keepCourse(course: Course): Promise<void> {
  const tx = (await openStore()).transaction("courses", "readwrite");
  const before = await tx.store.get(course.profile.slug);
  const isLate = before?.profile.id === course.profile.id && before.revision > course.revision;
  if (!isLate) await tx.store.put(course, course.profile.slug);
  await tx.done;
}
