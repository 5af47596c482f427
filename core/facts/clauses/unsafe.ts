import { verbBehindSubject, type Boundary } from "./boundary.ts";
import type { Token } from "./token.ts";
import { isSurelyFinite } from "./verb-group.ts";

const unsafe = new Set(["if", "unless", "whether", "once", "so"]);

/** So far back a verb may stand that a thing is made so by. */
const LONGEST_OBJECT = 14;

/**
 * “…, so that nobody should see her”, “hit it so badly that it fell”, “built a hall so wide that …”: a purpose and a degree
 * take nothing back.
 */
const isSoThat = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.lower === "so" ? at : at + 1;
  const [before, next] = [tokens[from - 1], tokens[from + 1]];
  const isOfDegree =
    /^(?:noun|name)$/u.test(before?.tag ?? "") &&
    (next?.lower.endsWith("ly") === true || (/^(?:adj|verb)$/u.test(next?.tag ?? "") && !isMadeSo(tokens, from)));
  return tokens[from]?.lower === "so" && tokens[isOfDegree ? from + 2 : from + 1]?.lower === "that";
};

/** “The harbour made Orrin so rich that …”: rich it made it, and nobody made it. */
const isMadeSo = (tokens: readonly Token[], so: number): boolean =>
  tokens
    .slice(Math.max(0, so - LONGEST_OBJECT), so)
    .some(
      ({ tag, lower }) =>
        tag === "verb" && /^(?:ma[dk]e|keep|kept|render|leave|left|find|found|hold|held|turn|consider)/u.test(lower),
    );

/** “…, so the ferry stopped”: what came of it. “…, or so it seemed”, “…, so the saying goes” take it back. */
function isConsequence(tokens: readonly Token[], at: number): boolean {
  const so = tokens[at]?.tag === "comma" ? at + 1 : at;
  const from = tokens[so]?.lower === "so" ? so : so + 1;
  const isOpened = tokens[from]?.lower === "so" && /^(?:comma|conj)$/u.test(tokens[from - 1]?.tag ?? "");
  const group = isOpened ? verbBehindSubject(tokens, from + 1, "subject") : null;
  const isOnlySaid = /^(?:seem|appear|say|go|tell|think|believe|claim|hope|run|call)$/u.test(group?.base ?? "say");
  return group !== null && isSurelyFinite(group) && !isOnlySaid && !/^(?:or|not)$/u.test(tokens[from - 1]?.lower ?? "");
}

/** Whether what follows a boundary may change what the clause says. */
export const isUnsafe = (tokens: readonly Token[], { at, kind }: Boundary): boolean =>
  kind === "subordinate" &&
  !isSoThat(tokens, at) &&
  !isConsequence(tokens, at) &&
  [tokens[at], tokens[at + 1]].some((token) => token !== undefined && unsafe.has(token.lower));
