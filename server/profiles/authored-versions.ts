import "server-only";
import { answersOf, unprovedAnswers } from "#core/questions/proved.ts";
import type { Fact } from "#core/facts/fact.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { TextDocument } from "#core/text/block.ts";
import { findAgain } from "#core/text/find-again.ts";
import { readPassage } from "#core/text/passage.ts";
import type { Authored, Proofs } from "./json-columns.ts";
import { sameJson } from "./same-json.ts";

/** A text, as far as what was written on another has to be found in it. */
export interface NewText {
  readonly text: string;
  readonly document: TextDocument;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** An author's version of a question, where it stood. */
export interface AuthoredVersion {
  readonly body: QuestionBody;
  readonly authored: Authored;
  /** The text in which it was proved last, and where. */
  readonly text: string;
  readonly proofs: Proofs;
}

/** What the generator makes of the question now. */
export interface Regenerated {
  readonly body: QuestionBody;
  readonly proofs: Proofs;
}

/**
 * Where the proof of an author's version stands in another text; null where that text no longer bears it out: a fact
 * has another value, or the proof is gone.
 */
export function proofsInNewText(
  version: AuthoredVersion,
  regenerated: Regenerated | null,
  next: NewText,
): Proofs | null {
  const { authored, body } = version;
  if (!regenerated) return foundAgain(version, next);
  const isUnchanged = authored.facts.every(({ key, value }) => sameJson(next.facts.get(key)?.value, value));
  if (!isUnchanged) return null;
  if (authored.hasOwnProof) return foundAgain(version, next);
  const known = answersOf(regenerated.body);
  const passages = passageTexts(next.document, regenerated.proofs);
  return unprovedAnswers(body, { passages, known }).length === 0 ? regenerated.proofs : foundAgain(version, next);
}

/** The words of proofs as a reader sees them. */
export const passageTexts = (document: TextDocument, proofs: Proofs): string[] =>
  proofs.flatMap(({ place, ...proof }) => {
    const passage = readPassage(document, proof, place);
    return passage ? [passage.text.slice(passage.proof.start, passage.proof.end)] : [];
  });

/** Every proof, letter for letter, or none. */
function foundAgain({ text, proofs }: AuthoredVersion, next: NewText): Proofs | null {
  const found = proofs.flatMap(({ start, end, place }) => {
    const span = findAgain(text, { start, end }, next.text);
    if (!span || !readPassage(next.document, span, span)) return [];
    const shift = span.start - start;
    return [{ ...span, place: { start: place.start + shift, end: place.end + shift } }];
  });
  return found.length === proofs.length ? found : null;
}
