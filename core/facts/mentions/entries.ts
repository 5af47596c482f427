import { gathered } from "../../base/gathered.ts";
import type { Block, TextDocument } from "../../text/block.ts";
import type { Answer } from "../askable.ts";
import { tokenise } from "../clauses/tokenise.ts";
import type { SentenceRecord } from "../record.ts";
import { answerOfText, answerOfValue } from "../slots/answer.ts";

/** A value with what its row and its column call it. */
export interface Entry {
  readonly name: string;
  /** Of whom it is; null for the topic. */
  readonly of: string | null;
  readonly text: string;
  readonly start: number;
}

/** An entry with its block, the heading above it, and the number of its table or list. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly block: number;
  readonly section: string;
  readonly group: number | null;
}

/** The cells of tables and the entries of lists, in their order. */
export function rowEntries({ blocks }: TextDocument): PlacedEntry[] {
  let section = "";
  return gathered(blocks, (block, at) => {
    if (block.kind === "heading") section = block.text;
    return entriesIn(block).map((entry): PlacedEntry => ({ entry, block: at, section, group: block.group }));
  });
}

/** The same of lines of a box that was set as a paragraph, each with the number of its sentence: “Population: 468,000.” */
export function labelEntries(
  records: readonly SentenceRecord[],
  { blocks }: TextDocument,
): (PlacedEntry & { readonly at: number })[] {
  return gathered(records, ({ sentence, block, heading }, at) => {
    const entry = blocks[block]?.kind === "paragraph" ? listedIn(sentence.text.replace(/\.$/u, "")) : null;
    return entry ? [{ entry, block, section: heading, group: null, at }] : [];
  });
}

const listed = /^([\p{L}][\p{L} ()’'-]{1,60}):\s(\S.{0,40})$/u;
const generic = /^(?:values?|details?|figures?|data|information|descriptions?|answers?|facts?|numbers?|amounts?)$/iu;

function listedIn(text: string): Entry | null {
  const [, name, value] = listed.exec(text) ?? [];
  return name === undefined || value === undefined
    ? null
    : { name, of: null, text: value, start: text.length - value.length };
}

function entriesIn(block: Block): Entry[] {
  if (block.kind === "list-item") {
    const entry = listedIn(block.text);
    return entry ? [entry] : [];
  }
  const [first, ...rest] = block.cells;
  if (block.kind !== "table-row" || !first) return [];
  const textIn = ({ start, end }: { start: number; end: number }) => block.text.slice(start, end);
  const label = textIn(first).trim();
  return rest.map((cell): Entry => {
    const isCard = rest.length === 1 && (cell.header === null || generic.test(cell.header.trim()));
    const named = isCard ? { name: label, of: null } : { name: cell.header ?? "", of: label };
    return { ...named, text: textIn(cell), start: cell.start };
  });
}

/** The one value that an entry is, with a noun behind it or none. */
export function answerIn(text: string): Answer | null {
  if (/^\d{4}$/u.test(text))
    return { ...answerOfText("name", text), kind: "year", value: Number(text), amount: Number(text) };
  const value = tokenise(text);
  const [first, second, third] = value.tokens;
  return first?.value && !third && (!second || second.tag === "noun") ? answerOfValue(first, value) : null;
}
