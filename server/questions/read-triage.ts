import "server-only";
import { z } from "zod";
import { isBody, toSource, type TextDocument } from "#core/text/block.ts";
import type { Triage, TriageBlock, TriagePart } from "#core/questions/triage.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { slug } from "../profiles/read-course.ts";
import { documentOf } from "../profiles/read-document.ts";
import { getOwnProfile } from "./own-profile.ts";
import { proofSpans } from "./proof-spans.ts";
import { placedQuestions, type PlacedQuestion } from "./question-places.ts";
import { readFindings } from "./stated-facts.ts";
import { readConflicts } from "./triage-conflicts.ts";
import { stretchesOf, type Stretch } from "./triage-parts.ts";
import { readTriageQuestions } from "./triage-question.ts";

export const triageRef = z.object({
  slug,
  /** Of a long text, counted from 1; without it, the first that has something to decide. */
  part: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** The questions of one's own text, to be looked through, with all that helps to decide; of a long one, a part. */
export async function getTriage(actor: Actor | null, ref: z.infer<typeof triageRef>): Promise<Triage> {
  const own = await getOwnProfile(db(), actor, ref.slug);
  const { language } = own;
  const [document, placed, findings] = await Promise.all([
    documentOf(own.id, own.currentVersion),
    placedQuestions(own),
    readFindings(own),
  ]);
  const stretches = stretchesOf(document, language);
  const members = membersOf(stretches, placed);
  const parts = stretches.map((stretch, i) => partOf(stretch, members[i] ?? []));
  const asked = ref.part ?? 1 + parts.findIndex(({ open }) => open > 0);
  const part = Math.max(1, Math.min(parts.length, asked));
  const stretch = stretches[part - 1];
  const ids = (members[part - 1] ?? []).map(({ id }) => id);
  return {
    ...{ slug: own.slug, title: own.title, language, parts, part },
    questions: ids.length === 0 ? [] : await readTriageQuestions(own, ids),
    blocks: blocksOf(document, language, stretch),
    conflicts: await readConflicts(own, document, { findings, stretch }),
    rejected: findings.rejected.map(({ stem, type, reason }) => ({ stem, type, reason })),
    rejectedCount: findings.rejectedCount ?? findings.rejected.length,
  };
}

/** The questions of each stretch; what the text no longer says goes to the last. */
function membersOf(stretches: readonly Stretch[], placed: readonly PlacedQuestion[]): PlacedQuestion[][] {
  const members = stretches.map((): PlacedQuestion[] => []);
  let at = 0;
  for (const question of placed) {
    const start = question.start ?? Infinity;
    while (at < stretches.length - 1 && start >= (stretches[at]?.end ?? Infinity)) at += 1;
    members[at]?.push(question);
  }
  return members;
}

function partOf({ first, last }: Stretch, members: readonly PlacedQuestion[]): TriagePart {
  const open = members.filter(({ state }) => state === "open").length;
  return { first, last, count: members.length, open };
}

function blocksOf({ blocks }: TextDocument, language: string, stretch: Stretch | undefined): TriageBlock[] {
  let paragraph = 0;
  return blocks.flatMap((block, at): TriageBlock[] => {
    const isText = isBody(block);
    if (isText) paragraph += 1;
    const sentences = isText
      ? proofSpans(block, language).filter((span) => !stretch || isIn(stretch, toSource(block, span).start))
      : [];
    const isShown =
      isText || !stretch ? sentences.length > 0 : isIn(stretch, toSource(block, { start: 0, end: 1 }).start);
    if (!isShown) return [];
    return [{ at, kind: block.kind, text: block.text, paragraph: isText ? paragraph : null, sentences }];
  });
}

const isIn = ({ start, end }: Stretch, offset: number): boolean => offset >= start && offset < end;
