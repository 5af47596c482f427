import { boundaryAfter, type Boundary } from "./boundary.ts";
import type { Argument } from "./clause.ts";
import type { Token } from "./token.ts";
import { isFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";

/**
 * What stands right behind a clause and without which it says something else, or nothing: of “he read every book he could
 * get” which books, of “she was on a boat when it sank” what happened.
 */
export function narrowingAt(
  tokens: readonly Token[],
  { at, kind }: Boundary,
  said: { readonly verb: VerbGroup; readonly behind: readonly Argument[] },
): readonly Argument[] {
  const isNarrowing =
    (kind === "other" && isContact(tokens, at, said.behind)) ||
    (kind === "subordinate" && isFate(tokens, at, said.verb));
  const verb = isNarrowing ? verbGroupAt(tokens, kind === "other" ? at + 1 : at + 2) : null;
  if (!verb || !isFinite(verb)) return [];
  return [{ role: "modifier", range: { from: at, to: boundaryAfter(tokens, verb.to).at }, isLeading: false }];
}

/** “Every book | she could get” */
function isContact(tokens: readonly Token[], at: number, behind: readonly Argument[]): boolean {
  const last = behind.at(-1);
  return (
    /^(?:he|she|it|they)$/u.test(tokens[at]?.lower ?? "") &&
    last?.role === "object" &&
    last.range.to === at &&
    /^(?:every|all|any|each|the)$/u.test(tokens[last.range.from]?.lower ?? "")
  );
}

/** “Was on a boat bound for Bath | when it sank”: the only thing that the clause brings up, and what became of it. */
function isFate(tokens: readonly Token[], at: number, { isCopula, to }: VerbGroup): boolean {
  const things = tokens.slice(to, at).filter(({ lower }) => lower === "a" || lower === "an");
  const isAboard = /^(?:on|aboard|in)$/u.test(tokens[to]?.lower ?? "") && /^an?$/u.test(tokens[to + 1]?.lower ?? "");
  return isCopula && isAboard && things.length > 0 && tokens[at]?.lower === "when" && tokens[at + 1]?.lower === "it";
}
