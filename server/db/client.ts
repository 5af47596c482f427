import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";

export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

let client: PrismaClient | undefined;

/** The one client of this process. */
export function db(): PrismaClient {
  client ??= new PrismaClient({
    // Without the zone, the adapter would store every instant shifted by the server's.
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, options: "-c TimeZone=UTC" }),
  });
  return client;
}
