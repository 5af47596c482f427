import "server-only";
import type { TextDocument } from "#core/text/block.ts";
import { readDocument } from "#core/text/layout.ts";
import { db } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";
import { format } from "./json-columns.ts";

const MOST_KEPT = 40;
const kept = new Map<string, TextDocument>();

/** A version of a profile's text, taken apart. A version never changes, so the last few are kept. */
export async function documentOf(profileId: string, number: number): Promise<TextDocument> {
  const key = `${profileId} ${number}`;
  const known = kept.get(key);
  if (known) return known;
  const version = await db().profileVersion.findUnique({
    where: { profileId_number: { profileId, number } },
    include: { profile: { select: { slug: true } } },
  });
  if (!version) throw new Refusal("not-found", "This text is not here any more.");
  const document = readDocument(version.text, format.parse(version.format), version.profile.slug);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, document);
  return document;
}
