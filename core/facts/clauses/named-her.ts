import { readVerb } from "../verb-forms.ts";
import type { Token } from "./token.ts";

const naming = /^(?:name|call|christen|baptise|baptize|nickname|dub)$/u;

/** “Her parents named her Eleanor”: she was named so, and has no Eleanor. */
export const isNamedHer = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "her" &&
  tokens[i - 1]?.tag === "verb" &&
  naming.test(readVerb(tokens[i - 1]?.lower ?? "")?.base ?? "") &&
  tokens[i + 1]?.tag === "name" &&
  /^(?:other|comma|semicolon|conj|prep)$/u.test(tokens[i + 2]?.tag ?? "other");
