import type { Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";

/**
 * “It is in Marle, the bust called the Old King in Bath”: behind the comma stands another thing with its own place, of
 * which the verb is left out. What a place is, “the largest port in Kent”, may have its own place as well.
 */
export function isElsewhereBehind(tokens: readonly Token[], comma: number, { from, to }: Range): boolean {
  const [preposition, place] = tokens.slice(comma - 2, comma);
  const [other, last] = tokens.slice(to - 2, to);
  const isPlaced = /^(?:in|at|on|near|outside)$/u.test(preposition?.lower ?? "");
  const isTwin = isPlaced && other?.lower === preposition?.lower && to - from > 3;
  const words = tokens.slice(from, to - 2);
  return isTwin && place?.tag === "name" && last?.tag === "name" && !words.some(({ lower }) => isOfPlaces.test(lower));
}

const isOfPlaces =
  /^(?:city|town|village|hamlet|capital|port|seat|home|hometown|birthplace|heart|hub|cent(?:re|er)|suburb|district|quarter|resort|settlement|county|province|region|state|country|island|place|site|area|parish|only|first|last|most|\p{Ll}+est)$/u;

/** “A board, a Peace and Safety Council, a school in Marle and a court in Bath”: one of a row, and not what the other is. */
export function isOneOfRow(tokens: readonly Token[], comma: number, { from }: Range): boolean {
  let at = comma - 1;
  while (/^(?:name|noun|adj|conj)$/u.test(tokens[at]?.tag ?? "")) at--;
  const isRow = /^an?$/u.test(tokens[at]?.lower ?? "") && /^an?$/u.test(tokens[from]?.lower ?? "");
  const joint = tokens.findIndex(({ tag }, i) => i > from && /^(?:comma|semicolon|conj)$/u.test(tag));
  return isRow && tokens[joint]?.lower === "and" && /^an?$/u.test(tokens[joint + 1]?.lower ?? "");
}
