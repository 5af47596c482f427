import { francAll } from "franc-min";
import { englishWords } from "./english-word-table.ts";

/** A language that a text is written in. */
export interface Language {
  /** As in BCP 47: “en”, “de”, “pt”. */
  readonly code: string;
  /** As it is called in English. */
  readonly name: string;
}

const english: Language = { code: "en", name: "English" };

/** Fewer words than these say nothing certain. */
const FEWEST_WORDS = 12;
/** As much of running English are its smallest words at the least; other languages have a few that look like them. */
const ENGLISH_SHARE = 0.16;
const FOREIGN_SHARE = 0.08;
/** How much of a text is looked at: parts from all over it, so that a foreign preface does not decide. */
const SAMPLE = 400;
const SAMPLES = 12;

const names = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "none" });

/**
 * The language of a text; null where it is too short, or too mixed, to tell. Looks at a few thousand characters, however
 * long the text is.
 */
export function languageOf(text: string): Language | null {
  const sample = sampleOf(text);
  const share = englishShare(sample);
  if (share !== null && share >= ENGLISH_SHARE) return english;
  const isWritten = (sample.match(/\p{L}/gu)?.length ?? 0) >= 40;
  const isDoubtful = share !== null && share >= FOREIGN_SHARE;
  // Without its small words a text is not English, whatever its letters are like.
  const ignore = share !== null && !isDoubtful ? ["eng"] : [];
  const [best] = isWritten ? francAll(sample, { minLength: 40, ignore }) : [];
  if (!best || best[0] === "und") return null;
  const language = languageCalled(best[0]);
  return isDoubtful && language?.code !== english.code ? null : language;
}

/** Whether a paragraph is surely not English, though the text around it is: a quotation, a translation. */
export function isForeign(paragraph: string): boolean {
  const share = englishShare(paragraph.slice(0, SAMPLE * 2));
  if (share === null || share >= FOREIGN_SHARE) return false;
  const found = languageOf(paragraph);
  return found !== null && found.code !== english.code;
}

function languageCalled(code: string): Language | null {
  const [short] = Intl.getCanonicalLocales(code);
  const name = short === undefined ? undefined : names.of(short);
  return short !== undefined && name !== undefined ? { code: short, name } : null;
}

/** How much of a text are words that only English has so often; null where there are too few words to say. */
function englishShare(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  return words.filter((word) => englishWords.has(word)).length / words.length;
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE * SAMPLES) return text;
  const step = Math.floor(text.length / SAMPLES);
  const parts = Array.from({ length: SAMPLES }, (_, i) => text.slice(i * step, i * step + SAMPLE));
  return parts.map((part) => part.replace(/<[^<>]*>/gu, " ")).join(" ");
}
