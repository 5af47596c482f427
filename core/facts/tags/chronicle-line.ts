import { tagWords, type Word } from "../../text/tagger.ts";

const day = String.raw`(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2},?|\p{Lu}\p{Ll}+) `;
const opening = new RegExp(String.raw`^(?:${day})?(?:1\d|20)\d{2}(?:\s?[:–—]|\s-)\s+(?=[\p{L}“"])`, "u");

/** “1902 – The mill burns” */
export const isLineOfChronicle = (text: string): boolean => opening.test(text);

/** The words of a sentence. Behind the time of a line of a chronicle, “1902 – The mill burns”, a sentence of its own begins. */
export function tagLine(text: string): readonly Word[] {
  const at = opening.exec(text)?.[0].length ?? 0;
  if (at === 0) return tagWords(text);
  const told = tagWords(text.slice(at)).map((word, i) => ({
    ...(i === 0 && word.pos !== "PROPN" ? { ...word, text: word.lower } : word),
    start: word.start + at,
    end: word.end + at,
  }));
  return [...tagWords(text.slice(0, at)), ...told];
}
