import "server-only";
import type { Fact } from "#core/facts/fact.ts";
import { asking, factKind, factValue } from "#core/facts/schema.ts";
import type { Surroundings } from "#core/questions/check-draft.ts";
import { db } from "../db/client.ts";
import { findings as findingsColumn, type Findings } from "../profiles/json-columns.ts";
import type { OwnProfile } from "./own-profile.ts";

/** What is known of a text as a whole. */
export async function readFindings({ id: profileId, currentVersion: number }: OwnProfile): Promise<Findings> {
  const row = await db().profileVersion.findUnique({
    where: { profileId_number: { profileId, number } },
    select: { findings: true },
  });
  return findingsColumn.parse(row?.findings ?? { disagreements: [], rejected: [] });
}

/** What surrounds a question, for the gates. */
export function surroundingsOf({ topic, disagreements }: Findings): Surroundings {
  return {
    topic: topic && { aliases: new Set(topic) },
    people: [],
    disputed: new Set(disagreements.flatMap(({ sort, factKeys }) => (sort === "conflict" ? factKeys : []))),
  };
}

/**
 * Facts of a text by their keys, as it states them now. Those that an older generator read are left out: what rests on
 * them is still proved by its passage.
 */
export async function statedFacts(
  { id: profileId, currentVersion: number }: OwnProfile,
  keys: readonly string[],
): Promise<Fact[]> {
  if (keys.length === 0) return [];
  const [version, rows] = await Promise.all([
    db().profileVersion.findUniqueOrThrow({
      where: { profileId_number: { profileId, number } },
      select: { text: true },
    }),
    db().factVersion.findMany({
      where: { profileId, number, fact: { key: { in: [...keys] } } },
      include: { fact: { select: { key: true } } },
      orderBy: { placeStart: "asc" },
    }),
  ]);
  return rows.flatMap(({ fact, start, end, placeStart, placeEnd, ...row }, order): Fact[] => {
    const read = asking.safeParse(row.asking);
    if (!read.success) return [];
    return [
      {
        ...{ id: fact.key, kind: factKind.parse(row.kind), subject: row.subject, relation: row.relation },
        ...{ value: factValue.parse(row.value), topic: row.topic, order, asking: read.data },
        importance: row.importance === 3 ? 3 : row.importance === 2 ? 2 : 1,
        proof: { start, end, quote: version.text.slice(start, end) },
        place: { start: placeStart, end: placeEnd },
      },
    ];
  });
}
