import "server-only";
import { z } from "zod";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";

/** Tokens are long and random, and looked up whole: nobody finds one by trying. */
export const shareToken = z.string().min(16).max(64);

export const sharedRef = z.object({ token: shareToken });

export const openingForm = sharedRef.extend({ next: z.enum(["read", "quiz"]).default("read") });

/** Lets whoever has the link of a text into it from now on. Returns its address. */
export async function openShared({ actor }: Context, { token }: z.infer<typeof sharedRef>): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    // Locked, so that it is not opened while its owner stops sharing it.
    await tx.$queryRaw`select "id" from "Profile" where "shareToken" = ${token} for update`;
    const profile = await tx.profile.findFirst({ where: { shareToken: token, deletedAt: null } });
    if (!profile) throw new Refusal("not-found", "This link is not in use any more. Ask for a new one.");
    const key = { userId: actor.userId, profileId: profile.id };
    if (profile.ownerId !== actor.userId)
      await tx.profileAccess.upsert({ where: { userId_profileId: key }, create: key, update: {} });
    return { slug: profile.slug };
  });
}
