import "server-only";
import { z } from "zod";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { visibleTo } from "./visible.ts";

const row = z.object({
  slug: z.string(),
  title: z.string(),
  lead: z.string().nullable(),
  ownerId: z.string().nullable(),
  _count: z.object({ questions: z.int() }),
});

export interface ProfileEntry {
  readonly slug: string;
  readonly title: string;
  readonly lead: string | null;
  readonly questions: number;
  readonly isOwn: boolean;
}

/** The library and the person's own texts, those of the library first. */
export async function listProfiles(actor: Actor | null): Promise<ProfileEntry[]> {
  const rows = await db().profile.findMany({
    where: visibleTo(actor),
    orderBy: [{ ownerId: { sort: "desc", nulls: "first" } }, { title: "asc" }],
    include: { _count: { select: { questions: { where: { status: "published" } } } } },
  });
  return z
    .array(row)
    .parse(rows)
    .map(({ slug, title, lead, ownerId, _count }) => ({
      slug,
      title,
      lead,
      questions: _count.questions,
      isOwn: ownerId !== null,
    }));
}
