import type { Span } from "../base/span.ts";
import { isBody, type TextDocument } from "../text/block.ts";
import { isForeign } from "../text/language.ts";
import { splitSentences } from "../text/sentences.ts";
import { parseClauses } from "./clauses/parse-clauses.ts";
import { tokenise } from "./clauses/tokenise.ts";
import type { SentenceRecord } from "./record.ts";

/** Longer sentences are no sentences: tables without marks, lists without stops. */
const LONGEST = 1_200;

/** The sentences of a document's paragraphs, items and quotations, taken apart. */
export function readSentences({ title, blocks }: TextDocument): SentenceRecord[] {
  let heading = title;
  return blocks.flatMap((block, at) => {
    if (block.kind === "heading") heading = block.text;
    if (!isBody(block) || block.kind === "table-row" || isForeign(block.text)) return [];
    return sentencesOf(block.text)
      .filter(({ start, end }) => end - start <= LONGEST)
      .map((inBlock): SentenceRecord => {
        const sentence = tokenise(block.text.slice(inBlock.start, inBlock.end));
        return { sentence, clauses: parseClauses(sentence), block: at, inBlock, heading };
      });
  });
}

const dateline = /^\p{Lu}[\p{Lu} .’'-]+(?:,[^–—-]{0,40})?(?:\s\([^)]{1,30}\))?\s[–—-]{1,2}\s/u;

/** The sentences of a paragraph; the place and the day in front of a newspaper's report are no part of the first. */
function sentencesOf(text: string): Span[] {
  const [first, ...rest] = splitSentences(text);
  if (!first) return [];
  const head = dateline.exec(text.slice(first.start, first.end))?.[0] ?? "";
  return [{ start: first.start + head.length, end: first.end }, ...rest];
}
