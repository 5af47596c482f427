import "server-only";
import { z } from "zod";
import { db } from "../db/client.ts";
import type { Actor } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** At most `most` in each window of `seconds`. */
export interface RateRule {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

const counted = z.tuple([z.object({ count: z.int() })]);

/** Counts so many more for `who`, in the database that all instances share; refuses when there were too many. */
export async function limitRate({ name, most, seconds }: RateRule, who: string, more = 1): Promise<void> {
  const key = `${name}:${who}`;
  const rows: unknown = await db().$queryRaw`
    insert into "RateLimit" ("key", "startedAt", "count") values (${key}, now(), ${more}::int)
    on conflict ("key") do update set
      "count" = case when "RateLimit"."startedAt" < now() - make_interval(secs => ${seconds}) then ${more}::int else "RateLimit"."count" + ${more}::int end,
      "startedAt" = case when "RateLimit"."startedAt" < now() - make_interval(secs => ${seconds}) then now() else "RateLimit"."startedAt" end
    returning "count"`;
  const [{ count }] = counted.parse(rows);
  if (Math.random() < SWEEP_SHARE) await sweep();
  if (count > most) throw new Refusal("too-many", `That was too often. Try again in ${inWords(seconds)}.`);
}

/** A school's people often share one address. */
const PEOPLE_BEHIND_AN_ADDRESS = 20;

/**
 * Counts one more for the person who asks, and for the address they ask from: a new guest for every few requests would
 * otherwise have no limit.
 */
export async function limitCaller(
  rule: RateRule,
  { actor, peer }: { actor: Actor | null; peer: string },
): Promise<void> {
  const shared = { ...rule, name: `${rule.name}-peer`, most: rule.most * PEOPLE_BEHIND_AN_ADDRESS };
  await limitRate(shared, peer);
  if (actor) await limitRate(rule, actor.userId);
}

/** How often a call also forgets windows that are long over. */
const SWEEP_SHARE = 1 / 500;

async function sweep(): Promise<void> {
  await db().$executeRaw`delete from "RateLimit" where "startedAt" < now() - interval '2 days'`;
}

const DAY_SECONDS = 86_400;

function inWords(seconds: number): string {
  if (seconds < 120) return "a minute";
  if (seconds < 7_200) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds < DAY_SECONDS ? "an hour or two" : "a day";
}
