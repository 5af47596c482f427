import type { Token } from "../clauses/token.ts";

/** “In the third millennium BCE Ada Holm …”: how the years are counted belongs to the span in front, and begins no name. */
export function withEras(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && isSpan(before) && era.test(token.text))
      joined.splice(-1, 1, { ...before, text: text.slice(before.start, token.end), end: token.end });
    else joined.push(token);
  }
  return joined;
}

const era = /^(?:BCE?|CE|AD|B\.C\.(?:E\.)?|C\.E\.|A\.D\.)$/u;

const spans = new Set(["century", "centuries", "millennium", "millennia", "millenniums"]);

const isSpan = ({ lower }: Token): boolean => spans.has(lower);
