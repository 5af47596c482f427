import type { Course } from "#core/questions/course.ts";
import { findCourse } from "#device/store/courses.ts";
import { fetchCourse } from "#device/sync/fetch-course.ts";
import { ask } from "#device/sync/transport.ts";

/** A text that can be crammed; its questions are on this device, or come from the server. */
export interface CramText {
  readonly slug: string;
  readonly title: string;
  readonly course: Course | null;
}

/** Tells of the texts on this device at once where there are any, and of the library's when the server has said which. */
export async function listTexts(kept: readonly Course[], tell: (texts: readonly CramText[]) => void): Promise<void> {
  const own = kept.map((course) => ({ ...course.profile, course }));
  if (own.length > 0) tell(own);
  const reply = await ask<{ offers: readonly { readonly slug: string; readonly title: string }[] }>("/api/library");
  const offers = reply.status === "ok" ? reply.body.offers : [];
  const others = offers.filter(({ slug }) => !own.some((text) => text.slug === slug));
  tell([...own, ...others.map(({ slug, title }) => ({ slug, title, course: null }))]);
}

/** A text's questions, from the server where this device has none; a sentence where they cannot be had. */
export async function fetchText(slug: string): Promise<Course | string> {
  await fetchCourse(slug);
  return (
    (await findCourse(slug)) ?? "This text is not on this device, and the server did not send it. Try again later."
  );
}
