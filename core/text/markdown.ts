import type { Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { BlockWriter } from "./block-writer.ts";
import type { Block, BlockKind } from "./block.ts";
import { isCaption, isCredited, isNoise, isShapedAsEntry } from "./line-kind.ts";
import { linesOf } from "./markdown-lines.ts";
import { isLinkRow } from "./page/link-row.ts";
import { writeDecoded } from "./write-decoded.ts";

interface Place {
  readonly source: string;
  /** Where the parsed part begins in the source: behind front matter. */
  readonly base: number;
  readonly blocks: Block[];
  groups: number;
}

/** Deeper nesting is shown as if it were this deep. */
const DEEPEST = 6;

/** Takes Markdown apart, with tables as GitHub writes them. Front matter is passed over. */
export function readMarkdown(source: string): Block[] {
  const base = /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?:\r?\n|$)/u.exec(source)?.[0].length ?? 0;
  const tree: Root = fromMarkdown(source.slice(base), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const place: Place = { source, base, blocks: [], groups: 0 };
  for (const node of tree.children) readBlock(node, place, { kind: "paragraph", level: 0, group: null });
  return place.blocks;
}

interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
  readonly group: number | null;
}

function readBlock(node: RootContent, place: Place, shape: Shape): void {
  switch (node.type) {
    case "heading":
      add(place, node.children, { kind: "heading", level: node.depth, group: null });
      break;
    case "paragraph":
      readParagraph(node.children, place, shape);
      break;
    case "blockquote":
      for (const child of node.children) readBlock(child, place, { ...shape, kind: "quotation" });
      break;
    case "list": {
      const group = ++place.groups;
      const level = Math.min(DEEPEST, shape.kind === "list-item" ? shape.level + 1 : 1);
      for (const item of node.children)
        for (const child of item.children) readBlock(child, place, { kind: "list-item", level, group });
      break;
    }
    case "table":
      readTable(node, place);
      break;
    default:
      break; // code, HTML, definitions and rules are no text to learn
  }
}

function readParagraph(children: readonly PhrasingContent[], place: Place, shape: Shape): void {
  const entries = shape.kind === "paragraph" ? entriesIn(children, place) : [];
  if (entries.length > 1) {
    const group = ++place.groups;
    for (const entry of entries) readParagraph(entry, place, { kind: "list-item", level: 1, group });
    return;
  }
  const visible = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (visible.every((child) => child.type === "image" || child.type === "html")) return;
  const [only] = visible;
  const isStrong = visible.length === 1 && only?.type === "strong";
  const isCaptionLike = visible.length === 1 && only?.type === "emphasis";
  const block = write(place, children).finish(shape);
  if (!block) return;
  const isShort = block.text.length <= 80 && !/[.!?:;,]$/u.test(block.text);
  if (isNoise(block.text) || (shape.kind === "paragraph" && isLinkRow(block.text)))
    place.blocks.push({ ...block, kind: "noise" });
  else if (shape.kind !== "paragraph")
    place.blocks.push(isCredited(block.text) ? { ...block, kind: "caption" } : block);
  else if (isStrong && isShort) place.blocks.push({ ...block, kind: "heading", level: 4 });
  else place.blocks.push(isCaptionLike || isCaption(block.text) ? { ...block, kind: "caption" } : block);
}

/** The lines of a card that was written without bullets, “Opened: 1927” above “Length: 31 km”; none where one line is no entry. */
function entriesIn(children: readonly PhrasingContent[], place: Place): readonly (readonly PhrasingContent[])[] {
  const lines = linesOf(children, place);
  const isEntry = (line: readonly PhrasingContent[]) => {
    const text = write(place, line).finish({ kind: "paragraph" })?.text ?? "";
    return isShapedAsEntry(text) && !/[.!?;…]$/u.test(text);
  };
  return lines.length > 1 && lines.every(isEntry) ? lines : [];
}

function readTable({ children: [head, ...rows] }: Table, place: Place): void {
  const group = ++place.groups;
  const headers = (head?.children ?? []).map(
    (cell) => write(place, cell.children).finish({ kind: "heading" })?.text ?? null,
  );
  for (const row of rows) {
    const writer = new BlockWriter();
    for (const [i, cell] of row.children.entries()) {
      writeInline(cell.children, place, writer);
      writer.endCell(headers[i] ?? null, { start: endOf(cell) + place.base - 1, end: endOf(cell) + place.base });
    }
    const block = writer.finish({ kind: "table-row", group });
    if (block) place.blocks.push(block);
  }
}

function add(place: Place, children: readonly PhrasingContent[], shape: Shape): void {
  const block = write(place, children).finish(shape);
  if (block) place.blocks.push(block);
}

function write(place: Place, children: readonly PhrasingContent[]): BlockWriter {
  const writer = new BlockWriter();
  writeInline(children, place, writer);
  return writer;
}

function writeInline(children: readonly Nodes[], { source, base }: Place, writer: BlockWriter): void {
  const left: Nodes[] = [...children].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    const [start, end] = [startOf(node) + base, endOf(node) + base];
    if (node.type === "text") writeDecoded(writer, node.value, { source, start, end });
    else if (node.type === "inlineCode") writer.write(node.value, source.indexOf(node.value, start));
    else if (node.type === "break") writer.space({ start, end });
    else if ("children" in node) for (const child of [...node.children].reverse()) left.push(child);
  }
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
