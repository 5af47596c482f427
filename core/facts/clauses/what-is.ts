import type { Token } from "./token.ts";

/** “What is now | Norway”, “what was then called | the Old Guild”: where the phrase itself begins; null where none is put so. */
export function behindWhatIs(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== "what" || !/^(?:is|was|are|were)$/u.test(tokens[at + 1]?.lower ?? "")) return null;
  const isTimed = /^(?:now|today|then|later|still|often|sometimes|usually|generally|widely)$/u.test(
    tokens[at + 2]?.lower ?? "",
  );
  const verb = isTimed ? at + 3 : at + 2;
  const isCalled = /^(?:called|termed)$/u.test(tokens[verb]?.lower ?? "");
  if (isCalled) return verb + 1;
  return isTimed && /^(?:now|today|then|still)$/u.test(tokens[at + 2]?.lower ?? "") ? verb : null;
}
