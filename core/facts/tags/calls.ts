import type { Token } from "../clauses/token.ts";

/**
 * “The musical Oliver! for the Holm Theatre”, “a paper named Wind!!, which …”: marks in the middle of a sentence belong to the
 * name in front.
 */
export function withCalls(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const [name, next] = [joined.at(-1), tokens[i + 1]];
    const isOfName =
      mark.test(token.text) &&
      name?.tag === "name" &&
      name.end === token.start &&
      joined.length > 1 &&
      next !== undefined;
    const isInside = next !== undefined && (mark.test(next.text) ? next.start === token.end : goesOn.test(next.text));
    if (isOfName && isInside) {
      const text = `${name.text}${token.text}`;
      joined[joined.length - 1] = { ...name, text, lower: text.toLowerCase(), end: token.end };
    } else joined.push(token);
  }
  return joined;
}

const mark = /^[!?]+$/u;
const goesOn = /^\p{Ll}|^[,;]$/u;
