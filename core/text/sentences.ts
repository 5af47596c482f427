import type { Span } from "../base/span.ts";

/** Short forms that end in a full stop and do not end a sentence, in small letters without the stop. */
const abbreviations = new Set([
  ...["mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "col", "capt", "lt", "sgt", "st", "ste", "sr", "fr", "sen"],
  ...["rep", "gov", "pres", "amb", "mt", "ft", "no", "nos", "nr", "vol", "vols", "pp", "p", "ch", "fig", "figs", "art"],
  ...["c", "ca", "cf", "vs", "v", "eg", "ie", "e.g", "i.e", "viz", "approx", "est", "b", "d", "fl", "r", "nee", "née"],
  ...["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op", "bros", "messrs"],
  ...["u.s", "u.k", "u.n", "e.u", "a.d", "b.c", "w", "n", "s", "e", "km", "kg", "cm", "mm", "sq", "hon", "maj", "adm"],
]);

/** Short forms after which a sentence often ends all the same. */
const mayEnd = new Set([
  "co",
  "corp",
  "inc",
  "ltd",
  "etc",
  "jr",
  "al",
  "a.m",
  "p.m",
  "b.c",
  "a.d",
  "u.s",
  "u.k",
  "u.n",
  "e.u",
]);

const stop = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const startsSentence = /^\s+["'“‘«([]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}€$£¥]|\p{Emoji_Presentation})/u;
const knownStarter =
  /^\s+["'“‘(]*(?:The|A|An|In|On|At|It|Its|He|His|She|Her|They|Their|This|These|That|Those|There|When|While|After|Before|Since|By|From|For|With|Although|Today|However|Then|Afterwards|Later|Thereafter|Meanwhile|Soon|But|And|As|During|Until|Among|One|Two|Some|Many|Most|Each|Every|Both|All)\b/u;

/** The sentences of a block's clean text, in order. Quotation marks and brackets that were never closed do no harm. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!isEnd(text, { start, stopAt: match.index, end })) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== "") spans.push(trimmed(text, start, text.length));
  return spans;
}

function isEnd(text: string, { start, stopAt, end }: { start: number; stopAt: number; end: number }): boolean {
  const after = text.slice(end, end + 40);
  if (after.trim() === "") return true;
  if (!startsSentence.test(after) || /^\s+\([^)]{1,12}\)/u.test(after)) return false;
  if (isInsideBrackets(text.slice(Math.max(start, stopAt - 400), end))) return false;
  if (!text.startsWith(".", stopAt) || text.startsWith("..", stopAt)) return true;
  const before = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(start, stopAt - 30), stopAt))?.[0] ?? "";
  const word = before.toLowerCase().replace(/^[.'’-]+/u, "");
  if (/°\p{Lu}$/u.test(text.slice(Math.max(start, stopAt - 3), stopAt))) return true;
  const head = text.slice(Math.max(start, stopAt - 24), stopAt);
  // “King George I. The …”, “by Article V. Under …”: a number, and no initial.
  if (/\p{Lu}[\p{L}’]+\sI$/u.test(head) && knownStarter.test(after)) return true;
  if (/\b(?:Annex|Appendix|Article|Chapter|Part|Phase|Schedule|Section|Title|Volume)\s[IVXLC]$/u.test(head))
    return true;
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return isAfterInitials(before, after);
  if (mayEnd.has(word)) return knownStarter.test(after);
  if (/^\d{1,2}$/u.test(word) && stopAt - word.length <= start + 1) return false; // the number of an item
  return !abbreviations.has(word);
}

/** “J. R. Smith” goes on; “in the U.S. The …” does not. */
function isAfterInitials(initials: string, after: string): boolean {
  return initials.length > 1 && knownStarter.test(after);
}

function isInsideBrackets(text: string): boolean {
  let depth = 0;
  for (const unit of text) depth = unit === "(" ? depth + 1 : unit === ")" ? Math.max(0, depth - 1) : depth;
  return depth > 0;
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + part.trimEnd().length };
}
