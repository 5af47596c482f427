import "server-only";
import type { Actor } from "../http/context.ts";
import type { Prisma } from "../db/generated/client.ts";

/** Profiles that a person may see: those of the library, their own, and those whose link they opened. */
export const visibleTo = (actor: Actor | null): Prisma.ProfileWhereInput => ({
  deletedAt: null,
  OR: [
    { ownerId: null },
    ...(actor ? [{ ownerId: actor.userId }, { access: { some: { userId: actor.userId } } }] : []),
  ],
});
