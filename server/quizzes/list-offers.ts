import "server-only";
import { z } from "zod";
import { kind } from "#core/quiz/schema.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { visibleTo } from "../profiles/visible.ts";

const version = z.object({ topic: z.string(), type: kind });

export interface Offer {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly { readonly topic: string; readonly kinds: Readonly<Record<string, number>> }[];
}

/** What quizzes can be made of: texts, their topics, and how many questions of each kind. */
export async function listOffers(actor: Actor | null): Promise<{ offers: Offer[] }> {
  const profiles = await db().profile.findMany({
    where: visibleTo(actor),
    orderBy: { title: "asc" },
    select: {
      slug: true,
      title: true,
      questions: {
        where: { status: "published" },
        select: { currentVersion: true, versions: { select: { number: true, topic: true, type: true } } },
      },
    },
  });
  const offers = profiles.map(({ slug, title, questions }): Offer => {
    const counts = new Map<string, Record<string, number>>();
    for (const { currentVersion, versions } of questions) {
      const current = versions.find(({ number }) => number === currentVersion);
      if (!current) continue;
      const { topic, type } = version.parse(current);
      const kinds = counts.get(topic) ?? {};
      counts.set(topic, { ...kinds, [type]: (kinds[type] ?? 0) + 1 });
    }
    return { slug, title, topics: [...counts].map(([topic, kinds]) => ({ topic, kinds })) };
  });
  return { offers: offers.filter(({ topics }) => topics.length > 0) };
}
