import type { Token } from "../clauses/token.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What only men are called. */
const men = words(
  `man boy brother father son husband uncle nephew king prince duke emperor pope lord sir gentleman widower priest monk son-in-law brother-in-law father-in-law
  bishop grandfather grandson stepfather stepson patriarch sultan caliph tsar abbot eunuch schoolboy`,
);
/** What only women are called. */
const women = words(
  `woman girl sister mother daughter wife aunt niece queen princess duchess empress lady widow nun governess maid daughter-in-law sister-in-law mother-in-law
  grandmother granddaughter stepmother stepdaughter abbess heiress schoolgirl`,
);
/** What a man or a woman is called alike. */
const either = words("cousin friend partner colleague lover teacher doctor tutor nurse captain general soldier");

export const mayBeMan = (noun: string): boolean => men.has(noun) || either.has(noun);
export const mayBeWoman = (noun: string): boolean => women.has(noun) || either.has(noun);

/** What the noun beside a name makes of it: “her brother Karl”, “his wife, Ilona, …”. */
export function sexBeside(tokens: readonly Token[], at: number): "m" | "f" | null {
  const [before, noun, after] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const isClosed = /^(?:comma|verb|aux|conj)$/u.test(after?.tag ?? "") || after === undefined;
  if (before?.tag === "noun") return sexOf(before.lower);
  return before?.tag === "comma" && noun?.tag === "noun" && tokens[at - 3]?.tag === "possessive" && isClosed
    ? sexOf(noun.lower)
    : null;
}

const sexOf = (noun: string): "m" | "f" | null => (men.has(noun) ? "m" : women.has(noun) ? "f" : null);

/** “Plotinus”, “Alexios”, “Ptolemy XII”: no woman is called so. */
export const soundsMale = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:us|ios)(?:\s|$)/u.test(name) || /^\p{Lu}\p{Ll}+[^as\s] [IVX]+$/u.test(name);
