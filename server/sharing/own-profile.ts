import "server-only";
import { z } from "zod";
import type { Database } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { slug } from "../profiles/read-course.ts";

export const profileRef = z.object({ slug });

/** A text that is the person's own, its row locked until the transaction ends; refuses everybody else. */
export async function lockOwn(
  tx: Database,
  { userId }: Actor,
  slug: string,
): Promise<Prisma.ProfileGetPayload<Record<string, never>>> {
  await tx.$queryRaw`select "id" from "Profile" where "slug" = ${slug} for update`;
  const profile = await tx.profile.findFirst({ where: { slug, ownerId: userId, deletedAt: null } });
  if (!profile) throw new Refusal("not-found", "There is no such text of yours.");
  return profile;
}
