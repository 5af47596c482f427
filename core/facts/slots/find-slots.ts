import type { Token } from "../clauses/token.ts";
import type { Statement } from "../statements/statement.ts";
import type { Slot } from "./slot.ts";

/**
 * The values and names of a statement that may be asked for. Where one stands alone in its phrase a question can ask
 * for it; where it is a part of more, only a gap can.
 */
export function findSlots(statement: Statement): Slot[] {
  const { tokens } = statement.sentence;
  return statement.pieces.flatMap((piece) => {
    const { argument } = piece;
    if (!piece.isVerbatim) return [];
    const list = argument.role === "object" || argument.role === "prepositional" ? argument.list.phrases : [];
    const [phrase, second] = list;
    const whole = phrase && !second ? { from: phrase.from, to: phrase.to } : null;
    return indices(argument.range.from, argument.range.to).flatMap((index): Slot[] => {
      const token = tokens[index];
      if (!token || !isAskable(token) || isOneOfSeveral(tokens, index)) return [];
      const isAlone = whole !== null && standsAlone(tokens, whole, index);
      return [{ statement, piece, phrase: isAlone && phrase ? phrase : null, index, token }];
    });
  });
}

const isAskable = ({ value, tag }: Token): boolean => (value !== null && value.kind !== "ordinal") || tag === "name";

/** The one value of a phrase, or a name that is all of it. */
function standsAlone(tokens: readonly Token[], { from, to }: { from: number; to: number }, index: number): boolean {
  const inside = indices(from, to);
  if (tokens[index]?.value) return inside.every((i) => i === index || !tokens[i]?.value);
  return inside.every((i) => i === index || tokens[i]?.tag === "det");
}

/** Of things that stand side by side no gap says which is meant; nor of a name that another word goes on from. */
function isOneOfSeveral(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, third] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const isLike = (other: Token | undefined) =>
    other !== undefined &&
    (token?.value ? other.value?.kind === token.value.kind : other.tag === "name" || other.tag === "det");
  const isJoint = (other: Token | undefined) => other?.tag === "conj" || other?.tag === "comma";
  if ((isJoint(next) && isLike(third)) || (isJoint(before) && isLike(tokens[index - 2]))) return true;
  if (isJoint(before) && tokens[index - 2]?.tag === "noun" && !token?.value) return true;
  return (
    token?.tag === "name" &&
    (next?.tag === "noun" ||
      next?.tag === "name" ||
      next?.tag === "genitive" ||
      before?.tag === "name" ||
      before?.tag === "noun")
  );
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
