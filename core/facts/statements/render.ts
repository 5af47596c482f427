import type { Statement, Piece } from "./statement.ts";

export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A text as the beginning of a sentence. */
export const capitalised = (text: string): string => text.replace(smallStart, (first) => first.toUpperCase());

const smallStart = /^["“‘(]*\p{Ll}/u;

/** A mark for the value, which stands in no text. */
export const HOLE = "\u0000";

/** The sentence of a statement, its parts in their places, up to the full stop. */
export function renderStatement({ subject, verb }: Statement, pieces: readonly Piece[]): string {
  const leading = pieces.filter(({ argument }) => argument.isLeading);
  const behind = pieces.filter(({ argument }) => !argument.isLeading);
  const opening = leading.map(({ text }) => text).join(" ");
  const core = [subject.text, verb.text, ...behind.map(lowered)].join(" ").replaceAll(" , ", ", ");
  return capitalised(opening === "" ? core : `${opening.charAt(0).toLowerCase() + opening.slice(1)}, ${core}`);
}

/** What follows the question word: “did the League open an office in Cairo”; null where the verb cannot be turned. */
export function renderInverted({ subject, verb }: Statement, pieces: readonly Piece[]): string | null {
  if (!verb.inverted) return null;
  const rest = inQuestionOrder(pieces).map(lowered);
  return [verb.inverted.auxiliary, subject.text, verb.inverted.rest, ...rest]
    .filter((text) => text !== "")
    .join(" ")
    .replaceAll(" , ", ", ");
}

/** What follows a question word that is itself the subject. */
export const renderPredicate = ({ verb }: Statement, pieces: readonly Piece[]): string =>
  [verb.text, ...inQuestionOrder(pieces).map(lowered)].join(" ");

/** What stood in front goes behind, times last. */
function inQuestionOrder(pieces: readonly Piece[]): Piece[] {
  // “Left in Bath a palace”: what was left stands right behind the verb.
  const object = pieces.findLastIndex(({ argument }) => argument.role === "object" && !argument.isLeading);
  const isBeforeObject = (piece: Piece) => piece.argument.role === "prepositional" && pieces.indexOf(piece) < object;
  const rank = (piece: Piece) => {
    const { argument, kind } = piece;
    if (argument.role === "that") return 3;
    return argument.isLeading ? (kind === "time" ? 2 : 1) : isBeforeObject(piece) ? 0.5 : 0;
  };
  return [...pieces].sort((a, b) => rank(a) - rank(b));
}

/** What opened its sentence, as it stands inside of one. */
function lowered({ argument, text }: Piece): string {
  const isOpening = argument.isLeading || (argument.role === "prepositional" && argument.range.from === 0);
  return isOpening ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
