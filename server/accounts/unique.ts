import "server-only";
import { Prisma } from "../db/generated/client.ts";

/** Whether a write failed because another row has the value that must be the only one. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
