import type { Token } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Statement } from "../statements/statement.ts";
import type { Slot } from "./slot.ts";

/**
 * The values and names of a statement that may be asked for. Where one stands alone in its phrase a question can ask
 * for it; where it is a part of more, only a gap can.
 */
export function findSlots(statement: Statement, resolver: Resolver): Slot[] {
  const { tokens } = statement.sentence;
  return statement.pieces.flatMap((piece) => {
    const { argument } = piece;
    if (!piece.isVerbatim) return [];
    const list = argument.role === "object" || argument.role === "prepositional" ? argument.list.phrases : [];
    const [phrase, second] = list;
    const whole = phrase && !second ? { from: phrase.from, to: phrase.to } : null;
    return indices(argument.range.from, argument.range.to).flatMap((index): Slot[] => {
      const token = tokens[index];
      if (!token || !isAskable(token)) return [];
      const isPerson = token.tag === "name" && resolver.entityNamed(token.text)?.type === "person";
      if (isOneOfSeveral(tokens, index, isPerson)) return [];
      const isAlone = whole !== null && standsAlone(tokens, { ...whole, isPerson }, index);
      return [{ statement, piece, phrase: isAlone && phrase ? phrase : null, index, token }];
    });
  });
}

const isAskable = ({ value, tag }: Token): boolean => (value !== null && value.kind !== "ordinal") || tag === "name";

/** The one value of a phrase, or a name that is all of it. */
function standsAlone(
  tokens: readonly Token[],
  { from, to, isPerson }: { from: number; to: number; isPerson: boolean },
  index: number,
): boolean {
  const inside = indices(from, to);
  if (tokens[index]?.value) return inside.every((i) => i === index || !tokens[i]?.value);
  if (isPerson && index === to - 1)
    return inside.every((i) => i === index || ["det", "adj", "noun"].includes(tokens[i]?.tag ?? ""));
  return inside.every((i) => i === index || tokens[i]?.tag === "det");
}

/** Of things that stand side by side no gap says which is meant; nor of a name that another word goes on from. */
export function isOneOfSeveral(tokens: readonly Token[], index: number, isPerson: boolean): boolean {
  const [before, token, next, third] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (
    token?.value &&
    (before?.lower === "between" || (before?.tag === "conj" && tokens[index - 3]?.lower === "between"))
  )
    return true;
  // “By 20 to 25 per cent” is one amount, which neither of its ends is.
  if (token?.value && isEndOfRange(tokens, index)) return true;
  const isLike = (other: Token | undefined) =>
    other !== undefined &&
    (token?.value ? other.value?.kind === token.value.kind : other.tag === "name" || other.tag === "det");
  const isJoint = (other: Token | undefined) =>
    other?.tag === "conj" || (other?.tag === "comma" && isRow(tokens, index));
  if (next?.tag === "comma" && placeNamed(third?.text ?? "") && !isJoint(before) && !isJoint(tokens[index + 3]))
    return false;
  if ((isJoint(next) && isLike(third)) || (isJoint(before) && isLike(tokens[index - 2]))) return true;
  const isCalled = token?.isQuoted === true && before !== undefined && naming.has(before.lower);
  if ((isPerson || isCalled) && before?.tag === "noun" && !isJoint(tokens[index - 3]))
    return next?.tag === "noun" || next?.tag === "name" || next?.tag === "genitive";
  if ((before?.tag === "conj" || before?.tag === "comma") && tokens[index - 2]?.tag === "noun" && !token?.value)
    return true;
  return (
    token?.tag === "name" &&
    (next?.tag === "noun" ||
      next?.tag === "name" ||
      next?.tag === "genitive" ||
      before?.tag === "name" ||
      before?.tag === "noun")
  );
}

function isEndOfRange(tokens: readonly Token[], index: number): boolean {
  const isOpen = tokens[index + 1]?.lower === "to" && tokens[index + 2]?.value && tokens[index - 1]?.lower !== "from";
  const isClose = tokens[index - 1]?.lower === "to" && tokens[index - 2]?.value && tokens[index - 3]?.lower !== "from";
  return Boolean(isOpen) || Boolean(isClose);
}

/** Whether the commas around a name or a figure part the things of a row, which an “and” closes, and set nothing off. */
function isRow(tokens: readonly Token[], index: number): boolean {
  const end = tokens.findIndex(({ tag }, i) => i > index && ["conj", "rel", "aux", "semicolon", "sub"].includes(tag));
  if (tokens[index - 1]?.tag === "conj" || tokens[index - 2]?.tag === "conj") return true;
  const next = tokens[end + 1];
  return tokens[end]?.tag === "conj" && next?.tag !== "verb" && next?.tag !== "aux" && next?.tag !== "pron";
}

/** “The name ‘Aurora’”. */
const naming = new Set(["name", "title", "term", "motto", "nickname", "slogan", "word"]);

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
