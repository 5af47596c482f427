import { keepText, noteOpened, type TextPackage } from "../store/kept-texts.ts";
import { ask } from "./transport.ts";

/**
 * Fetches a text with its questions to this device; says whether it could. It counts as opened here first, or the next
 * exchange with the server would drop what nobody studies yet.
 */
export async function fetchCourse(slug: string): Promise<boolean> {
  await noteOpened(slug);
  const reply = await ask<TextPackage>(`/api/course/${encodeURIComponent(slug)}`);
  if (reply.status !== "ok") return false;
  await keepText(reply.body);
  return true;
}
