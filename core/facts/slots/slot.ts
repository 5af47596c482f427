import { oneLine } from "../../base/one-line.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { textOf } from "../resolution/phrase-text.ts";
import { HOLE } from "../statements/render.ts";
import type { Piece, Statement } from "../statements/statement.ts";

/** One value of a statement that may be asked for, in a piece behind or before the verb. */
export interface Slot {
  readonly statement: Statement;
  readonly piece: Piece;
  /** The phrase that is all of the piece, if the value stands alone in it; then a question can ask for it. */
  readonly phrase: Phrase | null;
  /** Of several counted things the one that is asked: “45 members [and 8 observers]”. */
  readonly only: Phrase | null;
  /** The token of the value, by its place in the sentence. */
  readonly index: number;
  readonly token: Token;
}

/** The pieces of a statement with a hole where the value stood. */
export function piecesWithHole({ statement, piece, index, only }: Slot): Piece[] {
  const { range, role } = piece.argument;
  const lead = role === "tail" ? ", " : only && role === "prepositional" ? `${piece.argument.preposition.text} ` : "";
  const hole = `${lead}${holed(statement.sentence, { index, ...(only ?? range) })}`;
  return statement.pieces.map((each) => (each === piece ? { ...each, text: hole } : each));
}

/** A range of tokens with a hole for the core of the value at `index`; its bound and its unit stay. */
export function holed(sentence: Sentence, { from, to, index }: { from: number; to: number; index: number }): string {
  const token = sentence.tokens[index];
  if (!token) return "";
  const core = coreOf(token);
  const [lead, tail] = [sentence.text.slice(token.start, core.start), sentence.text.slice(core.end, token.end)];
  const [before, after] = [textOf(sentence, { from, to: index }), textOf(sentence, { from: index + 1, to })];
  const joined = `${before} ${lead}${HOLE}${tail} ${after}`;
  return oneLine(joined)
    .replace(/\s([,;:]|\.(?!\d)|['’]s\b)/gu, "$1")
    .trim();
}

/** What of a value is asked for: without “more than”, without “the” of a decade, without the “about” of a year. */
export function coreOf({ value, start, end, text }: Token): { start: number; end: number } {
  if (value?.kind === "year" && value.isCirca) return { start: start + (circa.exec(text)?.[0].length ?? 0), end };
  return value && "core" in value ? value.core : { start, end };
}

const circa = /^(?:about|around)\s+/iu;

/** Parts a rendered sentence at its hole. */
export function partAtHole(rendered: string): { before: string; after: string } | null {
  const [before, after, more] = rendered.split(HOLE);
  return before === undefined || after === undefined || more !== undefined ? null : { before, after: `${after}.` };
}
