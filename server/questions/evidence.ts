import "server-only";
import { hull, overlaps } from "#core/base/span.ts";
import type { Evidence } from "#core/questions/check-draft.ts";
import type { MarkedWords } from "#core/questions/triage.ts";
import { isBody, toSource } from "#core/text/block.ts";
import { readPassage } from "#core/text/passage.ts";
import { Refusal } from "../http/refusal.ts";
import { passageTexts } from "../profiles/authored-versions.ts";
import type { Proofs } from "../profiles/json-columns.ts";
import { documentOf } from "../profiles/read-document.ts";
import type { OwnProfile } from "./own-profile.ts";
import { proofSpans } from "./proof-spans.ts";
import { readFindings, statedFacts, surroundingsOf } from "./stated-facts.ts";

/** What an author's wording is held against. */
export interface Claim {
  readonly factKeys: readonly string[];
  readonly proofs: Proofs;
  /** Answers that these proofs are known to hold. */
  readonly known: readonly string[];
}

export async function evidenceFor(own: OwnProfile, { factKeys, proofs, known }: Claim): Promise<Evidence> {
  const [document, found] = await Promise.all([documentOf(own.id, own.currentVersion), readFindings(own)]);
  const rivalKeys = found.disagreements
    .map((disagreement) => disagreement.factKeys)
    .filter((keys) => keys.some((key) => factKeys.includes(key)))
    .flat()
    .filter((key) => !factKeys.includes(key));
  const stated = await statedFacts(own, [...factKeys, ...rivalKeys]);
  const facts = stated.filter(({ id }) => factKeys.includes(id));
  const rivals = stated.flatMap(({ id, asking }) =>
    rivalKeys.includes(id) && asking.way === "value" ? [asking.askable.answer.text] : [],
  );
  const passages = passageTexts(document, proofs);
  return { passages, known, facts, surroundings: surroundingsOf(found), rivals, language: own.language };
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
