import type { Span } from "../base/span.ts";
import { BlockWriter } from "./block-writer.ts";
import type { Block, Run, TextDocument } from "./block.ts";
import { pictographs } from "./pictographs.ts";

/**
 * The same text without pictures among its words: “📍 Seat: Oslo 🇳🇴” reads as “Seat: Oslo”. Blocks keep their number, and
 * their way back to the source; a cell or a line that is nothing but a picture is left as it is.
 */
export function withoutPictographs(document: TextDocument): TextDocument {
  return {
    ...document,
    title: without(document.title),
    blocks: document.blocks.map((block) => (hasPictographs(block) ? cleaned(block) : block)),
  };
}

const hasPictographs = ({ text, cells }: Block): boolean =>
  [text, ...cells.map(({ header }) => header ?? "")].some((each) => each.search(pictographs) >= 0);

function without(text: string): string {
  const rest = text.replace(pictographs, "").trim();
  return rest === "" ? text : rest;
}

function cleaned(block: Block): Block {
  const writer = new BlockWriter();
  if (block.cells.length === 0) writePart(block, { start: 0, end: block.text.length }, writer);
  for (const cell of block.cells) {
    writePart(block, cell, writer);
    writer.endCell(cell.header === null ? null : without(cell.header), placeOf(block, cell.end));
  }
  return writer.finish(block) ?? block;
}

function writePart(block: Block, part: Span, writer: BlockWriter): void {
  const text = block.text.slice(part.start, part.end);
  const found = without(text) === text ? [] : [...text.matchAll(pictographs)];
  let at = 0;
  for (const { 0: picture, index } of found) {
    writeStretch(block, { start: part.start + at, end: part.start + index }, writer);
    at = index + picture.length;
    if (index === 0) at += /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
  }
  writeStretch(block, { start: part.start + at, end: part.end }, writer);
}

/** Writes what stands in a range, run by run, each with its place in the source. */
function writeStretch({ text, runs }: Block, { start, end }: Span, writer: BlockWriter): void {
  for (const run of runs) {
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.length);
    if (from >= to) continue;
    if (isPlain(run)) writer.write(text.slice(from, to), run.source + (from - run.at));
    else writer.replace(text.slice(from, to), { start: run.source, end: run.source + run.sourceLength });
  }
}

const isPlain = ({ length, sourceLength }: Run): boolean => length === sourceLength;

/** Where the run that stands at a place of a block was in the source. */
function placeOf({ runs }: Block, at: number): Span {
  const run = runs.find((each) => at >= each.at && at < each.at + each.length);
  return run ? { start: run.source, end: run.source + run.sourceLength } : { start: 0, end: 1 };
}
