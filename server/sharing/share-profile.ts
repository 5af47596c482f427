import "server-only";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { lockOwn, type profileRef } from "./own-profile.ts";

/** Makes the link by which others come to one's own text; one that there is already stays. Returns its token. */
export async function shareProfile({ actor }: Context, { slug }: z.infer<typeof profileRef>): Promise<string> {
  return transaction(async (tx) => {
    const { id, shareToken } = await lockOwn(tx, actor, slug);
    const token = shareToken ?? randomBytes(18).toString("base64url");
    await tx.profile.update({ where: { id }, data: { shareToken: token } });
    return token;
  });
}

/** Ends the link, and takes the text from all who came by it: it is its owner's alone again. Their answers stay theirs. */
export async function stopSharing({ actor }: Context, { slug }: z.infer<typeof profileRef>): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await lockOwn(tx, actor, slug);
    await tx.profileAccess.deleteMany({ where: { profileId: id } });
    await tx.profile.update({ where: { id }, data: { shareToken: null } });
  });
}
