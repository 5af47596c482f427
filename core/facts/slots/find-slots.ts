import { gathered } from "../../base/gathered.ts";
import type { Argument } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Statement } from "../statements/statement.ts";
import type { Slot } from "./slot.ts";
import { standingOf } from "./standing.ts";

/**
 * The values and names of a statement that may be asked for. Where one stands alone in its phrase a question can ask
 * for it; where it is a part of more, only a gap can.
 */
export function findSlots(statement: Statement, resolver: Resolver): Slot[] {
  const { tokens } = statement.sentence;
  return gathered(statement.pieces, (piece) => {
    const { argument } = piece;
    if (!piece.isVerbatim) return [];
    const isListed = argument.role === "object" || argument.role === "prepositional";
    // Of “Lisbon, Madrid, Rome …” none is the only one.
    if (isListed && argument.list.isOpen === true) return [];
    const list = isListed ? argument.list.phrases : [];
    const [phrase, second] = list;
    const whole = phrase && !second ? { from: phrase.from, to: phrase.to } : null;
    const isJoined = isJoinedToAnother(tokens, argument);
    return gathered(indices(argument.range.from, argument.range.to), (index): Slot[] => {
      const token = tokens[index];
      // “By a Chief Engineer”: one of many.
      const isOneOfMany =
        token?.tag === "name" && /^an?$/u.test(tokens[index - 1]?.lower ?? "") && tokens[index - 2]?.tag === "prep";
      if (!token || !isAskable(token) || isOneOfMany) return [];
      const isPerson = token.tag === "name" && resolver.entityNamed(token.text)?.type === "person";
      const standing = standingOf(tokens, index, isPerson);
      if (standing === "part") return [];
      const isInside = whole !== null && whole.from <= index && index < whole.to;
      const isAlone =
        standing === "alone" && isInside && !isJoined && standsAlone(tokens, { isPerson, ...whole }, index);
      const only = token.value ? countedAlone(tokens, list, index) : null;
      return [{ statement, piece, phrase: only ?? (isAlone && phrase ? phrase : null), only, index, token }];
    });
  });
}

/** “In Bath and in York”: whoever asks for the one would have to say the other. */
const isJoinedToAnother = (tokens: readonly Token[], { role, range }: Argument): boolean =>
  role === "prepositional" &&
  (tokens[range.from]?.tag === "conj" ||
    (tokens[range.to]?.tag === "conj" && tokens[range.to + 1]?.lower === tokens[range.from]?.lower));

/** “8 observers” of “45 members, 12 guests and 8 observers”: each is counted by itself. */
function countedAlone(tokens: readonly Token[], phrases: readonly Phrase[], index: number): Phrase | null {
  const isCounted = ({ from, to }: Phrase) => {
    const values = tokens.slice(from, to).filter(({ value }) => value !== null);
    return values.length === 1 && values[0]?.value?.kind === "number" && tokens[to - 1]?.tag === "noun";
  };
  const own = phrases.find(({ from, to }) => from <= index && index < to);
  return phrases.length > 1 && own && phrases.every(isCounted) ? own : null;
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

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
