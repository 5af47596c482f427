import type { Span } from "../base/span.ts";
import { isBody, type Block, type TextDocument } from "./block.ts";

/** A block of the body, with its places in the document. */
export interface BodyBlock {
  readonly block: Block;
  /** From 0 among all blocks. */
  readonly at: number;
  /** From 1 among those of the body. */
  readonly paragraph: number;
}

/** So many characters of the source have a drawer of their own. */
const DRAWER = 1_024;

const drawers = new WeakMap<TextDocument, Map<number, BodyBlock[]>>();

/** The blocks of the body that may hold something of a range of the source, in order; in a long text, few of many. */
export function bodyAt(document: TextDocument, { start, end }: Span): BodyBlock[] {
  let index = drawers.get(document);
  if (!index) drawers.set(document, (index = indexOf(document)));
  const found = new Set<BodyBlock>();
  for (let drawer = drawerOf(start); drawer <= drawerOf(end); drawer++)
    for (const block of index.get(drawer) ?? []) found.add(block);
  return [...found].sort((a, b) => a.at - b.at);
}

const drawerOf = (offset: number): number => Math.floor(offset / DRAWER);

function indexOf({ blocks }: TextDocument): Map<number, BodyBlock[]> {
  const index = new Map<number, BodyBlock[]>();
  let paragraph = 0;
  for (const [at, block] of blocks.entries()) {
    if (!isBody(block)) continue;
    paragraph += 1;
    const own = { block, at, paragraph };
    for (const drawer of drawersOf(block)) {
      const filled = index.get(drawer);
      if (filled) filled.push(own);
      else index.set(drawer, [own]);
    }
  }
  return index;
}

function drawersOf({ runs }: Block): Set<number> {
  const own = new Set<number>();
  for (const { source, sourceLength } of runs)
    for (let drawer = drawerOf(source); drawer <= drawerOf(source + sourceLength); drawer++) own.add(drawer);
  return own;
}
