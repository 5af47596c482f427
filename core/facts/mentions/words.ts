import type { Token } from "../clauses/token.ts";

const small = new Set(
  "of the and in at a an to for from on by with its total between have has had was were is are".split(" "),
);

/** The words of a sentence that tell what it is about. */
export const wordsIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ tag }) => /^(?:noun|name|verb|adj)$/u.test(tag))
      .flatMap(({ lower }) => lower.split(/[\s-]+/u))
      .filter((word) => word.length > 2 && !small.has(word)),
  );
