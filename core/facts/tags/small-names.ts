import type { Word } from "../../text/tagger.ts";
import { withoutCompanyForm } from "../entities/classify-name.ts";

interface Tagged {
  readonly words: readonly Word[];
}

/** A name that its bearer writes with a small letter, where the title has it as a company’s: “orrin” of “orrin AG”. */
export function withSmallNames<T extends Tagged>(sentences: readonly T[], title: string): T[] {
  const name = withoutCompanyForm(title);
  if (name === title || !/^\p{Ll}\p{L}{2,}$/u.test(name)) return [...sentences];
  return sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => (word.text === name ? { ...word, pos: "PROPN" as const, isName: true } : word)),
  }));
}
