import "server-only";
import { z } from "zod";
import type { Course } from "#core/questions/course.ts";
import type { ReadingPage } from "#core/text/reading-page.ts";
import type { Actor } from "../http/context.ts";
import { getCourse, slug } from "./read-course.ts";
import { getReadingPage } from "./read-profile.ts";

export const textRequest = z.object({ profile: slug });

/** A text with all that a device needs to show it and to ask about it without a network. */
export async function readText(
  actor: Actor | null,
  { profile }: z.infer<typeof textRequest>,
): Promise<{ course: Course; reading: ReadingPage }> {
  const [course, reading] = await Promise.all([getCourse(actor, profile), getReadingPage(actor, profile)]);
  return { course, reading };
}
