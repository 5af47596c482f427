import { covers, hull, overlaps, type Span } from "../base/span.ts";
import { fromSource, isBody, type Block, type Run, type TextDocument } from "./block.ts";
import { bodyAt, type BodyBlock } from "./body-at.ts";
import { splitSentences } from "./sentences.ts";

/** What is shown with a question: the sentences around a proof, or the list or row that holds it. */
export interface Passage {
  /** As a reader sees it, without tags and marks; the items of a list on lines of their own. */
  readonly text: string;
  /** The words in `text` that prove the answer: whole sentences, items or rows. */
  readonly proof: Span;
  /** Where the answer itself stands in `text`. */
  readonly marks: readonly Span[];
  /** Counted from 1 among the paragraphs, list items and rows of the body; of a title, that which it stands above. */
  readonly paragraph: number;
  /** Counted from 1 inside the paragraph; null in a list item or a row. */
  readonly sentence: number | null;
  /** The block's place in the document, from 0. */
  readonly block: number;
}

/** Longer paragraphs are cut to the proof and a sentence on either side. */
const WHOLE = 360;

interface Piece {
  readonly block: Block;
  readonly at: number;
  readonly paragraph: number;
  /** The part of the block that is shown. */
  readonly shown: Span;
  readonly proof: Span;
}

/** The passage of a proof, both ranges of the source; null where the text has no such words. */
export function readPassage(document: TextDocument, proof: Span, place: Span): Passage | null {
  const inBody = piecesOf(bodyAt(document, proof), proof);
  const pieces = inBody.length > 0 ? inBody : piecesOf(lineAt(document, proof), proof);
  const parts = pieces.map((piece): Piece => ({ ...piece, shown: shownOf(piece.block, piece.proof, pieces.length) }));
  const [first] = parts;
  if (!first) return null;
  const laid = layOut(parts, place);
  return {
    text: laid.text,
    proof: hull(laid.proofs) ?? { start: 0, end: laid.text.length },
    marks: laid.marks,
    paragraph: first.paragraph,
    sentence: first.block.kind === "paragraph" ? sentenceNumber(first.block, first.proof) : null,
    block: first.at,
  };
}

const piecesOf = (blocks: readonly BodyBlock[], proof: Span): Omit<Piece, "shown">[] =>
  blocks.flatMap(({ block, at, paragraph }) => {
    const span = fromSource(block, proof);
    return span ? [{ block, at, paragraph, proof: span }] : [];
  });

/** A title or a line below it that proves something by itself: it is read with the paragraph that it stands above. */
function lineAt({ blocks }: TextDocument, proof: Span): BodyBlock[] {
  const at = blocks.findIndex((block) => {
    const whole = block.kind === "noise" ? null : hull(block.runs.map(sourceOf));
    return whole !== null && covers(whole, proof);
  });
  const block = blocks[at];
  return block ? [{ block, at, paragraph: blocks.slice(0, at).filter(isBody).length + 1 }] : [];
}

const sourceOf = ({ source, sourceLength }: Run): Span => ({ start: source, end: source + sourceLength });

function layOut(parts: readonly Piece[], place: Span): { text: string; proofs: Span[]; marks: Span[] } {
  let text = "";
  const proofs: Span[] = [];
  const marks: Span[] = [];
  for (const { block, shown, proof } of parts) {
    if (text !== "") text += "\n";
    const shift = text.length - shown.start;
    proofs.push({ start: proof.start + shift, end: proof.end + shift });
    const mark = fromSource(block, place);
    if (mark && mark.start < mark.end && overlaps(mark, shown))
      marks.push({
        start: Math.max(mark.start, shown.start) + shift,
        end: Math.min(mark.end, shown.end) + shift,
      });
    text += block.text.slice(shown.start, shown.end);
  }
  return { text, proofs, marks };
}

function shownOf(block: Block, proof: Span, pieces: number): Span {
  const { text, kind } = block;
  if (kind !== "paragraph" || pieces > 1) return { start: 0, end: text.length };
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const sentences = sentencesOf(block);
  const first = sentences.findIndex((sentence) => overlaps(sentence, proof));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, proof));
  return {
    start: sentences[Math.max(0, first - 1)]?.start ?? proof.start,
    end: sentences[last + 1]?.end ?? sentences[last]?.end ?? proof.end,
  };
}

const sentenceNumber = (block: Block, proof: Span): number =>
  sentencesOf(block).findIndex((sentence) => overlaps(sentence, proof)) + 1;

const known = new WeakMap<Block, readonly Span[]>();

/** Read once: a paragraph may prove hundreds of questions. */
function sentencesOf(block: Block): readonly Span[] {
  const found = known.get(block) ?? splitSentences(block.text);
  known.set(block, found);
  return found;
}
