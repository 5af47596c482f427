import type { Token } from "./token.ts";

/** Whether an adjective with a capital is the name of a language or a people by itself. */
export const isLanguage = (tokens: readonly Token[], i: number): boolean =>
  isInRow(tokens, i) || isIntoLanguage(tokens, i);

/** “Latin, Greek and Hebrew”: an adjective with a capital that describes nothing behind it, in a row. */
function isInRow(tokens: readonly Token[], i: number): boolean {
  return (
    isCapital(tokens[i]) &&
    isEnd(tokens[i + 1]) &&
    ((isJoint(tokens[i - 1]) && isNameLike(tokens[i - 2])) ||
      (isJoint(tokens[i + 1]) &&
        isNameLike(tokens[i + 2]) &&
        isEnd(tokens[i + 3]) &&
        /^(?:verb|aux)$/u.test(tokens[i - 1]?.tag ?? "")))
  );
}

/** “Translated into English”, “from Dutch into French”. */
const isIntoLanguage = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i]) && isEnd(tokens[i + 1]) && /^(?:into|from|in)$/u.test(tokens[i - 1]?.lower ?? "");

const capital = /^\p{Lu}/u;
const isCapital = (token: Token | undefined): boolean => capital.test(token?.text ?? "");
const isNameLike = (token: Token | undefined): boolean => token?.tag === "name" || isCapital(token);
const isJoint = (token: Token | undefined): boolean => token?.tag === "comma" || token?.tag === "conj";
const isEnd = (token: Token | undefined): boolean =>
  !token || isJoint(token) || token.tag === "other" || token.tag === "prep";
