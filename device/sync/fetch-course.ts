import type { Course } from "#core/questions/course.ts";
import { keepCourse } from "../store/courses.ts";
import { ask } from "./transport.ts";

/** Fetches a text's questions to this device; says whether it could. */
export async function fetchCourse(slug: string): Promise<boolean> {
  const reply = await ask<Course>(`/api/course/${encodeURIComponent(slug)}`);
  if (reply.status !== "ok") return false;
  await keepCourse(reply.body);
  return true;
}
