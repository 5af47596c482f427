import { keepText, type TextPackage } from "../store/courses.ts";
import { ask } from "./transport.ts";

/** Fetches a text with its questions to this device; says whether it could. */
export async function fetchCourse(slug: string): Promise<boolean> {
  const reply = await ask<TextPackage>(`/api/course/${encodeURIComponent(slug)}`);
  if (reply.status !== "ok") return false;
  await keepText(reply.body);
  return true;
}
