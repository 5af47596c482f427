import "server-only";
import type { Fact } from "#core/facts/fact.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { rowsInParts } from "../db/in-parts.ts";

/** Writes the facts of one version of a text; a fact that the profile had keeps its row. */
export async function writeFacts(
  tx: Database,
  facts: readonly Fact[],
  { profileId, number }: { readonly profileId: string; readonly number: number },
): Promise<void> {
  for (const rows of rowsInParts(facts.map(({ id }) => ({ id: newId(), key: id }))))
    await tx.$executeRaw`
      insert into "Fact" ("id", "profileId", "key")
      select "id", ${profileId}::uuid, "key" from jsonb_to_recordset(${rows}::jsonb) as given("id" uuid, "key" text)
      on conflict ("profileId", "key") do nothing`;
  for (const rows of rowsInParts(facts.map(stated)))
    await tx.$executeRaw`
      insert into "FactVersion" ("factId", "profileId", "number", "kind", "subject", "relation", "value", "importance",
        "start", "end", "placeStart", "placeEnd", "topic", "asking")
      select "Fact"."id", "profileId", ${number}, "kind", "subject", "relation", "value", "importance",
        "start", "end", "placeStart", "placeEnd", "topic", "asking"
      from jsonb_to_recordset(${rows}::jsonb) as given("key" text, "kind" text, "subject" text, "relation" text,
        "value" jsonb, "importance" int, "start" int, "end" int, "placeStart" int, "placeEnd" int, "topic" text,
        "asking" jsonb)
      join "Fact" using ("key") where "profileId" = ${profileId}::uuid`;
}

const stated = ({ id: key, kind, subject, relation, value, importance, proof, place, topic, asking }: Fact) => ({
  ...{ key, kind, subject, relation, value, importance, topic, asking },
  ...{ start: proof.start, end: proof.end, placeStart: place.start, placeEnd: place.end },
});
