import { narrowed } from "../base/narrowed.ts";
import { hull, type Span } from "../base/span.ts";
import { toSource, type TextDocument } from "../text/block.ts";
import type { Proof } from "../text/schema.ts";
import type { SentenceRecord } from "./record.ts";

/** Finds the places of facts in the source of a text. */
export interface Locator {
  /** The proof that a whole sentence is, and the place of a range of it. */
  inSentence(at: number, place: Span): { proof: Proof; place: Span } | null;
  /** The proof that blocks are together, from a sentence that leads in to them. */
  fromSentenceTo(at: number, blocks: readonly number[]): { proof: Proof; place: Span } | null;
  /** The proof that a whole block is, and the place of a range of it. */
  inBlock(block: number, place: Span): { proof: Proof; place: Span } | null;
}

export function makeLocator(source: string, { blocks }: TextDocument, records: readonly SentenceRecord[]): Locator {
  const proofOf = ({ start, end }: Span): Proof => ({ start, end, quote: narrowed(source.slice(start, end)) });
  const prove = (proof: Proof | null | undefined, place: Span) =>
    proof && proof.quote !== "" ? { proof, place } : null;
  // Many facts have the same sentence as their proof.
  const sentences = records.map(({ block: number, inBlock }): Proof | null => {
    const block = blocks[number];
    return block ? proofOf(toSource(block, inBlock)) : null;
  });
  return {
    inSentence: (at, { start, end }) => {
      const record = records[at];
      const block = record && blocks[record.block];
      if (!block) return null;
      const from = record.inBlock.start;
      return prove(sentences[at], toSource(block, { start: from + start, end: from + end }));
    },
    fromSentenceTo: (at, numbers) => {
      const items = numbers.flatMap((number) => {
        const block = blocks[number];
        return block ? [toSource(block, { start: 0, end: block.text.length })] : [];
      });
      const [lead, place] = [sentences[at], hull(items)];
      const whole = lead && place ? hull([lead, place]) : null;
      return whole && place ? prove(proofOf(whole), place) : null;
    },
    inBlock: (number, place) => {
      const block = blocks[number];
      return block
        ? prove(proofOf(toSource(block, { start: 0, end: block.text.length })), toSource(block, place))
        : null;
    },
  };
}
