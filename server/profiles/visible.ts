import "server-only";
import type { Actor } from "../http/context.ts";
import type { Prisma } from "../db/generated/client.ts";

/** Profiles that a person may see: those of the library and their own. */
export const visibleTo = (actor: Actor | null): Prisma.ProfileWhereInput => ({
  OR: [{ ownerId: null }, ...(actor ? [{ ownerId: actor.userId }] : [])],
});
