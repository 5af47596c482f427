import { isByline } from "./page/byline.ts";
import { isNotice } from "./page/notice.ts";

const noise = [
  /^[[(*_–—\s-]*(?:sources?|(?:(?:photo|picture|image)\s)?(?:caption|credit)s?|photos?|photographs?|images?|pictures?|illustration|copyright|©|via|filed under|tags?|topics?|categories|keywords|share|follow us|subscribe|sign up|advertisement|related|read more|see also|further reading|references|external links|print this|back to top|cookie|all rights reserved|last updated|published|updated|posted|by the numbers)\s*(?::|$|\||\u00A9|\d|on\b)/iu,
  /^(?:read more|read also|more on|related articles?|click here|watch:|listen:|share this|sign up|log in|subscribe|cookies?\b.*(?:accept|settings))/iu,
  /\b(?:all rights reserved|accept (?:all )?cookies|privacy policy|terms of (?:use|service)|cookie policy)\b/iu,
  /^https?:\/\/\S+$/iu,
  /^[^\p{L}]*$/u,
  // “From: Marle Courier, Mail Edition”, “Section: Weekend”: the head of what was sent or filed.
  /^(?:From|To|Cc|Subject|Date|Sent|Section|Edition|Issue|Author|Byline|Dateline|Slug|Filed): \S/u,
];

const hasCredit = [
  /(?:©|\b(?:photo(?:graph)?|picture|image|credit|illustration|video)(?:\s?:|\sby\s)|\bcourtesy of\s).{0,60}$/iu,
  /[([](?:photo|picture|image|courtesy|credit|video|file|archive)\b[^()[\]]{0,60}[)\]]\.?$/iu,
];

/** A line that ends in a credit for what it stands under, whatever it says before. */
export const isCredited = (line: string): boolean =>
  hasCredit.some((pattern) => pattern.test(line.trim())) && wordsIn(line) <= 45;

/** Lines that are about the page and not part of its text: credits, sources, navigation, notices. */
export function isNoise(text: string): boolean {
  const line = text.trim();
  return noise.some((pattern) => pattern.test(line)) || isByline(line) || isNotice(line);
}

const sentenceEnd = /[.!?…。！？｡؟۔।]["'”’)\]」』]*$/u;
const credit = /\((?:[\p{Lu}][^()]{1,40})\)$/u;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|can|could|would|may|might|must|do|does|did|became|began|opened|won|died|built|founded)\b/iu;

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** A line that stands alone, is short and does not end as a sentence does. */
export function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || sentenceEnd.test(text) || /[,;]$/u.test(text) || credit.test(text)) return false;
  if (!/\p{L}/u.test(text) || /^[\p{Ll}]/u.test(text)) return false;
  return wordsIn(text) <= 9 && !(wordsIn(text) > 5 && finite.test(text));
}

/** A line under a picture: no sentence, or a credit in brackets at its end. */
export function isCaption(line: string): boolean {
  const text = line.trim();
  if (isCredited(text)) return true;
  if (/^(?:figure|fig\.|photo|image|picture|above|below|left|right|pictured)\b[\s\d.:—–-]/iu.test(text)) return true;
  if (credit.test(text) && !/[.!?]\s+\p{Lu}/u.test(text)) return wordsIn(text) <= 45;
  return !sentenceEnd.test(text) && !/[:;,]$/u.test(text) && wordsIn(text) <= 30 && !finite.test(text);
}

/** Whether a line is as short as an entry of a card, behind its name: “Founded: 1951”. */
export const isShapedAsEntry = (line: string): boolean => shapeOfEntry.test(line);

const shapeOfEntry = /^\s*\p{Lu}[\p{L} ()’'-]{1,30}:\s\S.{0,79}$/u;
