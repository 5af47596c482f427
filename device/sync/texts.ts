import { dropTexts, keepText, keptRevisions, type TextPackage } from "../store/kept-texts.ts";
import type { SyncState } from "./sync-state.ts";
import { stateOf } from "./sync-state.ts";
import { ask } from "./transport.ts";

/** A text and how often it has changed. */
export interface TextRevision {
  readonly slug: string;
  readonly revision: number;
}

/** Fetches the texts that are new or have changed, and lets go of those that are wanted no more. */
export async function exchangeTexts(wanted: readonly TextRevision[], asked: readonly string[]): Promise<SyncState> {
  const kept = await keptRevisions();
  const names = new Set(wanted.map(({ slug }) => slug));
  await dropTexts([...kept.keys(), ...asked].filter((slug) => !names.has(slug)));
  return fetchTexts(wanted);
}

/** Fetches the texts that are new or have changed. */
export async function fetchTexts(wanted: readonly TextRevision[]): Promise<SyncState> {
  const kept = await keptRevisions();
  for (const { slug, revision } of wanted) {
    if (kept.get(slug) === revision) continue;
    const reply = await ask<TextPackage>(`/api/course/${encodeURIComponent(slug)}`);
    if (reply.status === "ok") await keepText(reply.body);
    // A text that was taken away just now is no reason to leave the others.
    else if (reply.status !== "refused") return stateOf(reply);
  }
  return "done";
}
