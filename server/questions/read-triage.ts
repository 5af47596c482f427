import "server-only";
import { isBody, type TextDocument } from "#core/text/block.ts";
import { readPassage } from "#core/text/passage.ts";
import { sentencesIn } from "#core/text/sentences-in.ts";
import type { Triage, TriageBlock, TriageConflict } from "#core/questions/triage.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { findings, type Findings } from "../profiles/json-columns.ts";
import { documentOf } from "../profiles/read-document.ts";
import { getOwnProfile, type OwnProfile } from "./own-profile.ts";
import { readTriageQuestions } from "./triage-question.ts";

/** The questions of one's own text, to be looked through, with all that helps to decide. */
export async function getTriage(actor: Actor | null, slug: string): Promise<Triage> {
  const own = await getOwnProfile(db(), actor, slug);
  const [document, questions, found] = await Promise.all([
    documentOf(own.id, own.currentVersion),
    readTriageQuestions(own),
    readFindings(own),
  ]);
  return {
    slug: own.slug,
    title: own.title,
    language: own.language,
    questions,
    blocks: blocksOf(document, own.language),
    conflicts: await readConflicts(own, document, found),
    rejected: found.rejected.map(({ stem, type, reason }) => ({ stem, type, reason })),
  };
}

async function readFindings({ id, currentVersion }: OwnProfile): Promise<Findings> {
  const row = await db().profileVersion.findUnique({
    where: { profileId_number: { profileId: id, number: currentVersion } },
    select: { findings: true },
  });
  return row?.findings ? findings.parse(row.findings) : { disagreements: [], rejected: [] };
}

function blocksOf({ blocks }: TextDocument, language: string): TriageBlock[] {
  let paragraph = 0;
  return blocks.map((block, at) => {
    const isText = isBody(block);
    if (isText) paragraph += 1;
    return {
      ...{ at, kind: block.kind, text: block.text },
      paragraph: isText ? paragraph : null,
      sentences: isText ? proofSpans(block, language) : [],
    };
  });
}

async function readConflicts(
  { id, currentVersion }: OwnProfile,
  document: TextDocument,
  { disagreements }: Findings,
): Promise<TriageConflict[]> {
  const keys = disagreements.flatMap(({ factKeys }) => factKeys);
  const facts = await db().factVersion.findMany({
    where: { profileId: id, number: currentVersion, fact: { key: { in: keys } } },
    include: { fact: { select: { key: true } } },
  });
  const sides = new Map(
    facts.flatMap(({ fact, start, end, placeStart, placeEnd }) => {
      const passage = readPassage(document, { start, end }, { start: placeStart, end: placeEnd });
      const [mark] = passage?.marks ?? [];
      return passage && mark ? [[fact.key, { value: passage.text.slice(mark.start, mark.end), passage }] as const] : [];
    }),
  );
  return disagreements
    .map(({ sort, about, factKeys }) => ({
      sort,
      about,
      factKeys,
      sides: factKeys.flatMap((key) => sides.get(key) ?? []),
    }))
    .filter((conflict) => conflict.sides.length > 1);
}

/** What can be a proof: the sentences of a paragraph, or a whole item, row or quotation. */
export function proofSpans({ kind, text }: TextDocument["blocks"][number], language: string) {
  return kind === "paragraph" ? sentencesIn(text, language) : [{ start: 0, end: text.length }];
}
