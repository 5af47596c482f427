import "server-only";
import { z } from "zod";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { origin } from "../imports/import-job.ts";
import type { profileRef } from "./own-profile.ts";

/** One's own text, to be changed, shared or deleted. */
export interface ManagedProfile {
  readonly slug: string;
  readonly title: string;
  readonly shareToken: string | null;
  /** How many others have opened it by its link. */
  readonly readers: number;
  /** How many people have answered its questions, the owner not counted. */
  readonly learners: number;
  /** The file that the text is from; null where it was pasted. */
  readonly file: string | null;
  readonly version: number;
}

const counted = z.tuple([z.object({ learners: z.int() })]);

/** What the owner of a text sees of it; to a stranger it is not there. */
export async function getManaged(actor: Actor, { slug }: z.infer<typeof profileRef>): Promise<ManagedProfile> {
  const profile = await db().profile.findFirst({
    where: { slug, ownerId: actor.userId, deletedAt: null },
    include: { versions: { orderBy: { number: "desc" }, take: 1 }, _count: { select: { access: true } } },
  });
  if (!profile) throw new Refusal("not-found", "There is no such text of yours.");
  const given = origin.nullable().parse(profile.versions[0]?.origin ?? null);
  const [{ learners }] = counted.parse(
    await db().$queryRaw`
    select count(distinct "userId")::int as learners from "Attempt"
    where "profileId" = ${profile.id}::uuid and "userId" <> ${actor.userId}::uuid`,
  );
  return {
    slug,
    title: profile.title,
    shareToken: profile.shareToken,
    readers: profile._count.access,
    learners,
    file: given?.how === "file" ? given.name : null,
    version: profile.currentVersion,
  };
}
