import "server-only";
import { z } from "zod";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { lockOwn, profileRef } from "./own-profile.ts";

export const renaming = profileRef.extend({
  title: z
    .string()
    .transform((title) => title.replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1, "Give the text a title.").max(200, "Use at most 200 characters.")),
});

/** Gives one's own text another title. Its address stays, so that links to it go on. */
export async function renameProfile({ actor }: Context, { slug, title }: z.infer<typeof renaming>): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await lockOwn(tx, actor, slug);
    await tx.profile.update({ where: { id }, data: { title, revision: { increment: 1 } } });
  });
}
