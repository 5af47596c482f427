import { readVerb, type VerbForm } from "../verb-forms.ts";
import type { Token } from "./token.ts";

/** Whether a word may be one of these forms of a verb, whatever it is tagged. */
export function reads({ lower }: Pick<Token, "lower">, ...forms: readonly VerbForm[]): boolean {
  const reading = readVerb(lower);
  return reading !== null && forms.some((form) => reading.forms.includes(form));
}

/** “Halves”, “covers”: of all forms of a verb only that of “it”. */
export const isThirdOnly = ({ lower }: Token): boolean => readVerb(lower)?.forms.join() === "third";
