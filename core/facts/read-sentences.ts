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
    return splitSentences(block.text)
      .filter(({ start, end }) => end - start <= LONGEST)
      .map((inBlock): SentenceRecord => {
        const sentence = tokenise(block.text.slice(inBlock.start, inBlock.end));
        return { sentence, clauses: parseClauses(sentence), block: at, inBlock, heading };
      });
  });
}
