import "server-only";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";

export interface Account {
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly isGuest: boolean;
}

/** What the settings page says of who asks. */
export async function getAccount({ userId, isGuest }: Actor): Promise<Account> {
  const { email, passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passwordHash: true },
  });
  return { email, hasPassword: passwordHash !== null, isGuest };
}
