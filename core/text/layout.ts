import type { Block, TextDocument, TextFormat } from "./block.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";

/** Longer lines are no titles. */
const LONGEST_TITLE = 120;

/**
 * Lists and quotations inside of each other, deeper than anybody reads: the parser's time grows with the square of the
 * depth, and nobody means them as such.
 */
const isBottomless = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){20}|^[ \t]{48,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;

/** Takes a text apart. The title is its first heading, the page's title or its first line, else `name`. */
export function readDocument(source: string, format: TextFormat, name: string): TextDocument {
  switch (format) {
    case "html": {
      const { title, blocks } = readHtml(source);
      return { title: headingOf(blocks) ?? title ?? firstLineOf(blocks) ?? name, pageTitle: title, blocks };
    }
    case "markdown": {
      const blocks = isBottomless.test(source) ? readPlain(source) : readMarkdown(source);
      return { title: headingOf(blocks) ?? firstLineOf(blocks) ?? name, blocks };
    }
    case "plain": {
      const blocks = readPlain(source);
      return { title: firstLineOf(blocks) ?? name, blocks };
    }
  }
}

/** The first heading of the highest rank that there is. */
function headingOf(blocks: readonly Block[]): string | null {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const rank = Math.min(...headings.map(({ level }) => level));
  return headings.find(({ level }) => level === rank)?.text ?? null;
}

function firstLineOf(blocks: readonly Block[]): string | null {
  const text = blocks.find(({ kind }) => kind !== "noise")?.text;
  return text !== undefined && text.length <= LONGEST_TITLE ? text : null;
}
