import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { BlockWriter } from "./block-writer.ts";
import type { Block, BlockKind } from "./block.ts";
import { opensEntry, textOf } from "./definition-list.ts";
import { blockTags, isNoiseElement, unseenTags } from "./html-element.ts";
import { isCredited, isNoise } from "./line-kind.ts";
import { isAllLinks, isLinkRow } from "./page/link-row.ts";
import { writeDecoded } from "./write-decoded.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface State {
  readonly kind: BlockKind;
  readonly level: number;
  readonly group: number | null;
  /** Whether all below is about the page and not part of its text. */
  readonly isNoise: boolean;
  /** Whether it leads to another page. */
  readonly isLink: boolean;
}

/** One thing that is left to do: a node to read, or what follows when all below an element was read. */
type Task = { readonly node: Node; readonly state: State } | { readonly after: () => void };

const kinds: Readonly<Partial<Record<string, BlockKind>>> = {
  li: "list-item",
  dd: "list-item",
  blockquote: "quotation",
  figcaption: "caption",
  caption: "caption",
};

export interface ReadHtml {
  /** Of the `title` element. */
  readonly title: string | null;
  readonly blocks: Block[];
}

/** Takes a page apart: what a reader sees of the article, and all around it as noise. Walks without recursion. */
export function readHtml(source: string): ReadHtml {
  const root = parse(source, { sourceCodeLocationInfo: true });
  const page = new Page(source, hasArticle(root));
  const tasks: Task[] = [...root.childNodes].reverse().map((node) => ({ node, state: page.outside }));
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ("after" in task) task.after();
    else for (const next of page.read(task.node, task.state).reverse()) tasks.push(next);
  }
  page.close();
  return { title: page.title === "" ? null : page.title, blocks: page.blocks };
}

function hasArticle(root: { childNodes: Node[] }): boolean {
  const left = [...root.childNodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!("childNodes" in node)) continue;
    if (node.nodeName === "main" || node.nodeName === "article") return true;
    // An element may have more children than a function takes arguments.
    for (const child of node.childNodes) left.push(child);
  }
  return false;
}

class Page {
  title: string | null = null;
  readonly blocks: Block[] = [];
  readonly outside: State;
  readonly #source: string;
  #writer = new BlockWriter();
  #open: State;
  #groups = 0;
  /** What of the open block's text leads to other pages, and in how many links. */
  #linked = { letters: 0, pieces: 0 };
  #headers: (string | null)[] = [];
  #row: { cells: number; hasData: boolean; rowHeader: string | null; isOfTerm: boolean } | null = null;

  constructor(source: string, hasArticle: boolean) {
    this.#source = source;
    this.outside = { kind: "paragraph", level: 0, group: null, isNoise: hasArticle, isLink: false };
    this.#open = this.outside;
  }

  read(node: Node, state: State): Task[] {
    if ("value" in node) this.#writeText(node, state.isLink);
    if (!("tagName" in node)) return [];
    if (node.tagName === "title") {
      this.title ??= textOf(node);
      return [];
    }
    if (unseenTags.has(node.tagName)) return [];
    if (node.tagName === "br") this.#writer.space(this.#at(node));
    const inner = this.#stateIn(node, state);
    const tasks = node.childNodes.map((child): Task => ({ node: child, state: inner }));
    if (node.tagName === "tr") return [...this.#row_(inner), ...tasks, { after: () => this.#endRow(state) }];
    if ((node.tagName === "td" || node.tagName === "th") && this.#row)
      return [...tasks, { after: () => this.#endCell(node) }];
    if (node.tagName === "dt" && !this.#row && opensEntry(node))
      return [...this.#row_(inner, true), ...tasks, { after: () => this.#endCell(node) }];
    if (node.tagName === "dd" && this.#row?.isOfTerm)
      return [...tasks, { after: () => this.#endCell(node) }, { after: () => this.#endRow(state) }];
    if (node.tagName === "table" || node.tagName === "dl") this.#headers = [];
    if (!blockTags.has(node.tagName)) return tasks;
    this.#next(inner);
    return [...tasks, { after: () => this.#next(state) }];
  }

  close(): void {
    const block = this.#writer.finish(this.#open);
    const linked = this.#linked;
    this.#writer = new BlockWriter();
    this.#linked = { letters: 0, pieces: 0 };
    if (!block) return;
    const isLinks = block.kind === "paragraph" && (isLinkRow(block.text) || isAllLinks(block.text, linked));
    const isAside = this.#open.isNoise || isLinks || (block.kind !== "heading" && isNoise(block.text));
    const isUnderPicture = block.kind !== "heading" && isCredited(block.text);
    this.blocks.push(isAside ? { ...block, kind: "noise" } : isUnderPicture ? { ...block, kind: "caption" } : block);
  }

  #next(state: State): void {
    if (this.#row) return; // blocks inside a cell are parts of it
    this.close();
    this.#open = state;
  }

  #stateIn(element: Element, state: State): State {
    const { tagName } = element;
    const isArticle = tagName === "main" || tagName === "article";
    const isLink = state.isLink || tagName === "a";
    const inner = { ...state, isLink, isNoise: isArticle ? false : state.isNoise || isNoiseElement(element) };
    const heading = /^h([1-6])$/u.exec(tagName)?.[1];
    if (heading !== undefined) return { ...inner, kind: "heading", level: Number(heading), group: null };
    if (tagName === "ul" || tagName === "ol" || tagName === "dl")
      return { ...inner, group: ++this.#groups, level: Math.min(6, state.level + 1) };
    if (tagName === "table") return { ...inner, group: ++this.#groups };
    const kind = kinds[tagName];
    return kind === undefined ? inner : { ...inner, kind };
  }

  #row_(state: State, isOfTerm = false): Task[] {
    return [
      {
        after: () => {
          this.close();
          this.#open = { ...state, kind: "table-row", level: 0 };
          this.#row = { cells: 0, hasData: false, rowHeader: null, isOfTerm };
        },
      },
    ];
  }

  #endCell(cell: Element): void {
    if (!this.#row) return;
    const text = textOf(cell);
    if (cell.tagName === "td" || cell.tagName === "dd") this.#row.hasData = true;
    else if (this.#row.cells === 0) this.#row.rowHeader = text;
    const header = this.#headers[this.#row.cells] ?? null;
    this.#writer.endCell(header, this.#at(cell, "end"));
    this.#row.cells++;
  }

  #endRow(state: State): void {
    const row = this.#row;
    this.#row = null;
    const block = this.#writer.finish(this.#open);
    this.#writer = new BlockWriter();
    this.#open = state;
    if (!row || !block) return;
    if (!row.hasData) this.#headers = block.cells.map(({ start, end }) => block.text.slice(start, end) || null);
    else {
      // A table beside the article may be its card; a list of terms in the foot of a page is the page's.
      const isAside = state.isNoise && (this.outside.isNoise || row.isOfTerm);
      this.blocks.push(isAside ? { ...block, kind: "noise" } : block);
    }
  }

  #writeText(node: DefaultTreeAdapterTypes.TextNode, isLink: boolean): void {
    if (isLink) {
      this.#linked.letters += node.value.trim().length;
      this.#linked.pieces++;
    }
    const place = node.sourceCodeLocation;
    if (place)
      writeDecoded(this.#writer, node.value, { source: this.#source, start: place.startOffset, end: place.endOffset });
  }

  #at(element: Element, where: "start" | "end" = "start"): { start: number; end: number } {
    const place = element.sourceCodeLocation;
    const offset = where === "start" ? (place?.startOffset ?? 0) : Math.max(0, (place?.endOffset ?? 1) - 1);
    return { start: offset, end: offset + 1 };
  }
}
