import "server-only";
import { extract, type Extraction } from "#core/facts/extract.ts";
import { hull, overlaps } from "#core/base/span.ts";
import type { Evidence } from "#core/questions/check-draft.ts";
import type { MarkedWords } from "#core/questions/triage.ts";
import { isBody, toSource, type TextDocument } from "#core/text/block.ts";
import { readPassage } from "#core/text/passage.ts";
import { db } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";
import { passageTexts } from "../profiles/authored-versions.ts";
import type { Proofs } from "../profiles/json-columns.ts";
import { documentOf } from "../profiles/read-document.ts";
import type { OwnProfile } from "./own-profile.ts";
import { proofSpans } from "./read-triage.ts";

/** What an author's wording is held against. */
export interface Claim {
  readonly factKeys: readonly string[];
  readonly proofs: Proofs;
  /** Answers that these proofs are known to hold. */
  readonly known: readonly string[];
}

export async function evidenceFor(own: OwnProfile, { factKeys, proofs, known }: Claim): Promise<Evidence> {
  const document = await documentOf(own.id, own.currentVersion);
  const { facts, disagreements, topic } = await extractionOf(own, document);
  const asked = facts.filter(({ id }) => factKeys.includes(id));
  const rivalIds = disagreements
    .filter(({ factIds }) => factIds.some((id) => factKeys.includes(id)))
    .flatMap(({ factIds }) => factIds)
    .filter((id) => !factKeys.includes(id));
  const rivals = facts.flatMap(({ id, asking }) =>
    rivalIds.includes(id) && asking.way === "value" ? [asking.askable.answer.text] : [],
  );
  const passages = passageTexts(document, proofs);
  return { passages, known, facts: asked, surroundings: { topic, disagreements }, rivals, language: own.language };
}

/** Words that the author marked, with the sentence, item or row that holds them, as places in the source. */
export async function proofsOfMarked(own: OwnProfile, { block: at, start, end }: MarkedWords): Promise<Proofs> {
  const document = await documentOf(own.id, own.currentVersion);
  const block = document.blocks[at];
  const isWords = block && isBody(block) && end <= block.text.length && block.text.slice(start, end).trim() !== "";
  if (!isWords) throw new Refusal("conflict", "These words are not in the text any more. Load the page again.");
  const touched = proofSpans(block, own.language).filter((span) => overlaps(span, { start, end }));
  const proof = toSource(block, hull([...touched, { start, end }]) ?? { start, end });
  const place = toSource(block, { start, end });
  if (!readPassage(document, proof, place))
    throw new Refusal("invalid", "These words cannot be found again in the text as it was given. Mark others.");
  return [{ ...proof, place }];
}

/** Beyond this many characters the facts are not read again for every edit: what is false is still found out. */
const LONGEST_READ = 60_000;
const MOST_KEPT = 4;
const kept = new Map<string, Extraction>();
const nothing: Extraction = { facts: [], disagreements: [], entities: [], topic: null, language: null };

async function extractionOf({ id, currentVersion }: OwnProfile, document: TextDocument): Promise<Extraction> {
  const key = `${id} ${currentVersion}`;
  const known = kept.get(key);
  if (known) return known;
  const row = await db().profileVersion.findUniqueOrThrow({
    where: { profileId_number: { profileId: id, number: currentVersion } },
    select: { text: true },
  });
  const extraction = row.text.length > LONGEST_READ ? nothing : extract(document, row.text);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, extraction);
  return extraction;
}
