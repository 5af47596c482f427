import "server-only";
import { z } from "zod";
import { kind } from "#core/quiz/schema.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { visibleTo } from "../profiles/visible.ts";

const counts = z.array(z.object({ profileId: z.uuid(), topic: z.string(), kind, questions: z.int() }));

export interface Offer {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly { readonly topic: string; readonly kinds: Readonly<Record<string, number>> }[];
}

/** What quizzes can be made of: texts, their topics as they come in the text, and how many questions of each kind. */
export async function listOffers(actor: Actor | null): Promise<{ offers: Offer[] }> {
  const profiles = await db().profile.findMany({
    where: visibleTo(actor),
    orderBy: { title: "asc" },
    select: { id: true, slug: true, title: true },
  });
  const topicsOf = await countTopics(profiles.map(({ id }) => id));
  const offers = profiles.flatMap(({ id, slug, title }): Offer[] => {
    const topics = topicsOf.get(id);
    return topics ? [{ slug, title, topics: [...topics].map(([topic, kinds]) => ({ topic, kinds })) }] : [];
  });
  return { offers };
}

/** For each text its topics, for each topic the questions of each kind: counted where they are, however many there are. */
async function countTopics(profileIds: readonly string[]): Promise<Map<string, Map<string, Record<string, number>>>> {
  const rows = counts.parse(
    await db().$queryRaw`
      select q."profileId", v."topic", v."type" as "kind", count(*)::int as "questions"
      from "Question" q
      join "QuestionVersion" v on v."questionId" = q."id" and v."number" = q."currentVersion"
      left join lateral (
        select min((p."proofs" -> 0 ->> 'start')::int) as "start" from "QuestionPlace" p
        where p."questionId" = v."questionId" and p."questionVersion" = v."number"
      ) place on true
      where q."status" = 'published' and q."profileId" = any(${profileIds}::uuid[])
      group by q."profileId", v."topic", v."type"
      order by min(min(place."start")) over (partition by q."profileId", v."topic"), v."topic", v."type"`,
  );
  const found = new Map<string, Map<string, Record<string, number>>>();
  for (const { profileId, topic, kind, questions } of rows) {
    const topics = found.get(profileId) ?? new Map<string, Record<string, number>>();
    topics.set(topic, { ...topics.get(topic), [kind]: questions });
    found.set(profileId, topics);
  }
  return found;
}
