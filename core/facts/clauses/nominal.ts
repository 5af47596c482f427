import { readVerb } from "../verb-forms.ts";
import type { Tag, Token } from "./token.ts";

const behind: ReadonlySet<Tag> = new Set(["aux", "verb", "prep", "comma", "genitive", "semicolon", "other", "rel"]);
/** A rank, or one told apart from another: which noun is left out, only the words before tell. */
const elliptic =
  /(?:est|er|most|least|st|nd|rd|th)$|^(?:same|first|second|third|last|only|main|next|few|less|best|worst)$/u;

/** “The young are fed”, “the newly displaced”: where a quality ends that stands for all who have it; null where none does. */
export function endOfNominal(tokens: readonly Token[], from: number): number | null {
  const at = from + (tokens[from + 1]?.tag === "adv" ? 2 : 1);
  const [article, quality, next] = [tokens[from], tokens[at], tokens[at + 1]];
  if (article?.lower !== "the" || !quality || elliptic.test(quality.lower)) return null;
  const isQuality =
    quality.tag === "adj" ||
    (quality.tag === "verb" && /(?:ed|en)$/u.test(quality.lower) && isParticiple(quality.lower));
  return isQuality && (next === undefined || behind.has(next.tag)) ? at + 1 : null;
}

const isParticiple = (word: string): boolean => readVerb(word)?.forms.includes("participle") === true;
