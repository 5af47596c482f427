import type { Course } from "#core/questions/course.ts";
import type { ReadingPage } from "#core/text/reading-page.ts";
import { openStore } from "./open.ts";

export async function readCourses(): Promise<Course[]> {
  return (await openStore()).getAll("courses");
}

export async function findCourse(slug: string): Promise<Course | undefined> {
  return (await openStore()).get("courses", slug);
}

export async function readReadings(): Promise<ReadingPage[]> {
  return (await openStore()).getAll("readings");
}

export async function findReading(slug: string): Promise<ReadingPage | undefined> {
  return (await openStore()).get("readings", slug);
}
