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
  shareToken: z.string().nullable(),
  _count: z.object({ questions: z.int() }),
});

export interface ProfileEntry {
  readonly slug: string;
  readonly title: string;
  readonly lead: string | null;
  readonly questions: number;
  /** Whose it is: of the library, the person's own, or somebody's who shared it with them. */
  readonly from: "library" | "own" | "shared";
  /** Whether others may come to it by a link. */
  readonly isShared: boolean;
}

/** All texts that a person may see. */
export async function listProfiles(actor: Actor | null): Promise<ProfileEntry[]> {
  const rows = await db().profile.findMany({
    where: visibleTo(actor),
    orderBy: { title: "asc" },
    include: { _count: { select: { questions: { where: { status: "published" } } } } },
  });
  return z
    .array(row)
    .parse(rows)
    .map(({ slug, title, lead, ownerId, shareToken, _count }) => ({
      slug,
      title,
      lead,
      questions: _count.questions,
      from: ownerId === null ? "library" : ownerId === actor?.userId ? "own" : "shared",
      isShared: shareToken !== null,
    }));
}
