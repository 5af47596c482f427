import "server-only";
import { groupBy } from "#core/base/group-by.ts";
import type { Span } from "#core/base/span.ts";
import { fromSource, isBody, type Block } from "#core/text/block.ts";
import { bodyAt } from "#core/text/body-at.ts";
import type { FactMark, ReadingBlock, ReadingPage } from "#core/text/reading-page.ts";
import { db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { sources } from "./json-columns.ts";
import { documentOf } from "./read-document.ts";
import { visibleTo } from "./visible.ts";

/** A profile as a page to read, its facts marked, for whom it is visible to. */
export async function getReadingPage(
  actor: Actor | null,
  slug: string,
): Promise<ReadingPage & { readonly isOwn: boolean }> {
  const profile = await db().profile.findFirst({ where: { slug, AND: visibleTo(actor) } });
  if (!profile) throw new Refusal("not-found", "There is no such text, or it is not yours to see.");
  return { ...(await readPage(profile)), isOwn: profile.ownerId !== null && profile.ownerId === actor?.userId };
}

type Stored = Prisma.ProfileGetPayload<Record<string, never>>;

/** A text as a page to read, for whoever was let in. */
export async function readPage(profile: Stored): Promise<ReadingPage> {
  const { id: profileId, slug, currentVersion: number } = profile;
  const [document, facts, questions] = await Promise.all([
    documentOf(profileId, number),
    db().factVersion.findMany({
      where: { profileId, number },
      select: { placeStart: true, placeEnd: true, fact: { select: { key: true } } },
      orderBy: { placeStart: "asc" },
    }),
    db().questionPlace.findMany({
      where: { profileId, profileVersion: number, version: { question: { status: "published" } } },
      include: { version: { select: { factKeys: true, topic: true } } },
    }),
  ]);
  const asked = new Map<string, number>();
  for (const key of questions.flatMap(({ version }) => version.factKeys)) asked.set(key, (asked.get(key) ?? 0) + 1);
  const places = facts.map(({ fact, placeStart, placeEnd }) => ({
    key: fact.key,
    questions: asked.get(fact.key) ?? 0,
    place: { start: placeStart, end: placeEnd },
  }));
  const placesIn = groupBy(
    places.flatMap((place) => bodyAt(document, place.place).map(({ block }) => ({ ...place, block }))),
    ({ block }) => block,
  );
  let paragraph = 0;
  const blocks = document.blocks.map((block): ReadingBlock => {
    const { kind, level, text, cells, group } = block;
    const isText = isBody(block);
    if (isText) paragraph += 1;
    const marks = isText ? marksIn(block, placesIn.get(block) ?? []) : [];
    return { kind, level, text, cells, group, paragraph: isText ? paragraph : null, marks };
  });
  return {
    slug,
    title: profile.title,
    lead: profile.lead,
    licence: profile.licence,
    sources: sources.parse(profile.sources),
    blocks,
    topics: [...new Set(questions.map(({ version }) => version.topic))],
    facts: facts.length,
    questions: questions.length,
  };
}

function marksIn(block: Block, places: readonly { key: string; questions: number; place: Span }[]): FactMark[] {
  const marks: FactMark[] = [];
  for (const { key, questions, place } of places) {
    const span = fromSource(block, place);
    const last = marks.at(-1);
    if (!span || span.start >= span.end || questions === 0 || (last && span.start < last.end)) continue;
    marks.push({ ...span, key, questions });
  }
  return marks;
}
