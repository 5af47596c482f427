import "server-only";
import type { z } from "zod";
import type { ReadingPage } from "#core/text/reading-page.ts";
import { db } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";
import { readPage } from "../profiles/read-profile.ts";
import type { sharedRef } from "./open-shared.ts";

/** A shared text as a page to read, for anybody who has its link. */
export async function getSharedPage({ token }: z.infer<typeof sharedRef>): Promise<ReadingPage> {
  const profile = await db().profile.findFirst({ where: { shareToken: token, deletedAt: null } });
  if (!profile) throw new Refusal("not-found", "This link is not in use any more. Ask for a new one.");
  return readPage(profile);
}
