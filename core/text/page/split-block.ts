import { narrowed } from "../../base/narrowed.ts";
import type { Block, Run } from "../block.ts";

/** A block's text up to `at` and from `at` on, each with its own way back to the source. Blocks with cells stay whole. */
export function splitBlock(block: Block, at: number): [Block, Block] | null {
  if (block.cells.length > 0 || at <= 0 || at >= block.text.length) return null;
  return [part(block, 0, at), part(block, at, block.text.length)];
}

function part(block: Block, from: number, to: number): Block {
  const written = block.text.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  const end = from + written.trimEnd().length;
  const runs = block.runs.flatMap((run) => cut(run, start, end));
  return { ...block, text: narrowed(block.text.slice(start, end)), runs };
}

/** What of a run lies in a range, counted from where the range begins. */
function cut({ at, length, source, sourceLength }: Run, start: number, end: number): Run[] {
  const [from, to] = [Math.max(at, start), Math.min(at + length, end)];
  if (from >= to) return [];
  const isPlain = length === sourceLength;
  return [
    {
      at: from - start,
      length: to - from,
      source: isPlain ? source + from - at : source,
      sourceLength: isPlain ? to - from : sourceLength,
    },
  ];
}
