import { gathered } from "../base/gathered.ts";
import { narrowed } from "../base/narrowed.ts";
import type { Watch } from "../base/progress.ts";
import type { Span } from "../base/span.ts";
import { isBody, type Block, type TextDocument } from "../text/block.ts";
import { isForeign } from "../text/language.ts";
import { splitSentences } from "../text/sentences.ts";
import { isUncertain } from "./uncertain.ts";
import { tokenised } from "./clauses/tokenise.ts";
import type { SentenceRecord } from "./record.ts";
import { inTitleCase } from "./resolution/headline.ts";
import { clausesOf, clausesOfEntry } from "./simplify/clauses-of.ts";
import { isLineOfChronicle, tagLine } from "./tags/chronicle-line.ts";
import { withOpeningNames } from "./tags/opening-names.ts";
import { withSmallNames } from "./tags/small-names.ts";
import { isHeadword, isHeadwordTitle } from "./simplify/entry.ts";

/** Longer sentences are no sentences: tables without marks, lists without stops. */
const LONGEST = 1_200;

/** The sentences of a document's paragraphs, items and quotations, taken apart. */
export const readSentences = (document: TextDocument, watch?: Watch): SentenceRecord[] =>
  withEntry(taken(sentencesIn(document, isBody), document.title, watch), document.title);

/** Those below its pictures: they are too loose to be asked, and tell an author what disagrees with the rest. */
export const readCaptions = (document: TextDocument): SentenceRecord[] =>
  taken(
    sentencesIn(document, ({ kind }) => kind === "caption"),
    document.title,
  );

function taken(found: readonly Found[], title: string, watch?: Watch): SentenceRecord[] {
  // All take one step before any takes the next: what a step needs stays at hand for the machine meanwhile.
  const tagged = found.map((place, i) => {
    watch?.({ what: "sentence", done: i, of: found.length });
    return { words: tagLine(place.text), ...place };
  });
  const parted = withOpeningNames(withSmallNames(tagged, title)).map(({ text, words, ...place }) => ({
    sentence: tokenised(text, words),
    ...place,
  }));
  const parsed = parted.map((record) => ({ clauses: clausesOf(record.sentence), ...record }));
  return parsed.map((record) => ({ isUncertain: isUncertain(record.sentence), ...record }));
}

/** “ORRIN” over “Ancient city of the north, …”: what the first sentence says of what stands in front of it or above. */
function withEntry(records: SentenceRecord[], title: string): SentenceRecord[] {
  const [first, second] = records;
  if (!first) return records;
  const isAlone = isHeadword(first.sentence);
  const at = isAlone ? 1 : 0;
  const record = isAlone ? second : first;
  const behind = isAlone ? inTitleCase(first.sentence.tokens[0]?.text ?? "") : isHeadwordTitle(title) ? "it" : null;
  const clauses = record ? clausesOfEntry(record.sentence, behind) : [];
  return clauses.length === 0 ? records : records.map((each, i) => (i === at ? { ...each, clauses } : each));
}

type Found = Pick<SentenceRecord, "block" | "inBlock" | "heading"> & { readonly text: string };

function sentencesIn({ title, blocks }: TextDocument, isRead: (block: Block) => boolean): Found[] {
  let heading = title;
  return gathered(blocks, (block, at) => {
    if (block.kind === "heading") heading = block.text;
    if (!isRead(block) || isForeign(block.text)) return [];
    if (block.kind === "table-row") return eventOf(block).map((event): Found => ({ ...event, block: at, heading }));
    return sentencesOf(block.text)
      .filter(({ start, end }) => end - start <= LONGEST)
      .map((inBlock): Found => ({
        text: narrowed(block.text.slice(inBlock.start, inBlock.end)),
        block: at,
        inBlock,
        heading,
      }));
  });
}

/** “1902 | The mill burns” under “Year | Event”: a line of a chronicle. */
function eventOf({ text, cells: [time, told, more] }: Block): Pick<Found, "text" | "inBlock">[] {
  if (!time || !told || more) return [];
  if (!timeHeads.test(time.header?.trim() ?? "year") || !eventHeads.test(told.header?.trim() ?? "event")) return [];
  const inBlock = { start: time.start, end: told.end };
  const line = `${text.slice(time.start, time.end).trimEnd()}: ${text.slice(told.start, told.end)}`;
  const isInPlace = line.length === inBlock.end - inBlock.start;
  return isInPlace && line.length <= LONGEST && isLineOfChronicle(line) ? [{ text: narrowed(line), inBlock }] : [];
}

const timeHeads = /^(?:years?|dates?|when)$/iu;
const eventHeads = /^(?:events?|milestones?|what happened|developments?|highlights?|achievements?)$/iu;

const dateline = /^\p{Lu}[\p{Lu} .’'-]+(?:,[^–—-]{0,40})?(?:\s\([^)]{1,30}\))?\s[–—-]{1,2}\s/u;

/** The sentences of a paragraph; the place and the day in front of a newspaper's report are no part of the first. */
function sentencesOf(text: string): Span[] {
  const [first, ...rest] = splitSentences(text);
  if (!first) return [];
  const head = dateline.exec(text.slice(first.start, first.end))?.[0] ?? "";
  return [{ start: first.start + head.length, end: first.end }, ...rest];
}
