import type { Phrase } from "../clauses/phrase.ts";
import { renderInverted } from "../statements/render.ts";
import type { Piece } from "../statements/statement.ts";
import type { Slot } from "./slot.ts";

/** A value that stands alone in its phrase. */
export type AloneSlot = Slot & { readonly phrase: Phrase };

export const others = ({ statement, piece }: AloneSlot): Piece[] => statement.pieces.filter((each) => each !== piece);

export const withoutTimes = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind !== "time");

/** A question with an opening of its own, for what is left of a statement. */
export function ask(opening: string, { statement }: Slot, pieces: readonly Piece[]): string | null {
  const rest = renderInverted(statement, pieces);
  return rest === null ? null : `${opening} ${rest}?`;
}

/** “About”, “how many” → “about how many” behind another word, and with a large letter in front. */
export const behind = (preposition: string, opening: string): string =>
  `${preposition.charAt(0).toUpperCase()}${preposition.slice(1).toLowerCase()} ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;

/** “Delegated to a Board of Directors with 14 members”: the members are the board’s, which is asked for. */
export const describesAnswer = ({ argument }: Piece, { argument: asked }: Piece): boolean =>
  asked.role === "prepositional" &&
  argument.role === "prepositional" &&
  /^(?:with|of)$/u.test(argument.preposition.lower) &&
  argument.range.from === asked.range.to;
