import "server-only";
import type { TriageConflict } from "#core/questions/triage.ts";
import type { TextDocument } from "#core/text/block.ts";
import { readPassage } from "#core/text/passage.ts";
import { db } from "../db/client.ts";
import type { Findings } from "../profiles/json-columns.ts";
import type { OwnProfile } from "./own-profile.ts";
import type { Stretch } from "./triage-parts.ts";

interface Where {
  readonly findings: Findings;
  readonly stretch: Stretch | undefined;
}

/** Where the text disagrees with itself, with one of the sides in the stretch; each side with its passage. */
export async function readConflicts(
  { id: profileId, currentVersion: number }: OwnProfile,
  document: TextDocument,
  { findings: { disagreements }, stretch }: Where,
): Promise<TriageConflict[]> {
  const last = stretch && Number.isFinite(stretch.end) ? { lt: stretch.end } : {};
  const near = await db().factVersion.findMany({
    where: { profileId, number, placeStart: { gte: stretch?.start ?? 0, ...last } },
    select: { fact: { select: { key: true } } },
  });
  const here = new Set(near.map(({ fact }) => fact.key));
  const wanted = disagreements.filter(({ factKeys }) => factKeys.some((key) => here.has(key)));
  const facts = await db().factVersion.findMany({
    where: { profileId, number, fact: { key: { in: wanted.flatMap(({ factKeys }) => factKeys) } } },
    omit: { asking: true },
    include: { fact: { select: { key: true } } },
  });
  const sides = new Map(
    facts.flatMap(({ fact, start, end, placeStart, placeEnd }) => {
      const passage = readPassage(document, { start, end }, { start: placeStart, end: placeEnd });
      const [mark] = passage?.marks ?? [];
      return passage && mark ? [[fact.key, { value: passage.text.slice(mark.start, mark.end), passage }] as const] : [];
    }),
  );
  return wanted
    .map(({ sort, about, factKeys }) => ({
      ...{ sort, about, factKeys },
      sides: factKeys.flatMap((key) => sides.get(key) ?? []),
    }))
    .filter((conflict) => conflict.sides.length > 1);
}
