import type { Block, TextDocument, TextFormat } from "./block.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { headlineStart } from "./page/headline-start.ts";
import { setApart } from "./page/set-apart.ts";
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
      const { title, ...page } = readHtml(source);
      const blocks = setApart(page.blocks);
      return {
        title: headingOf(blocks) ?? ownWords(title) ?? firstLineOf(blocks) ?? name,
        name,
        pageTitle: title,
        blocks,
      };
    }
    case "markdown": {
      const blocks = setApart(isBottomless.test(source) ? readPlain(source) : readMarkdown(source));
      return { title: headingOf(blocks) ?? firstLineOf(blocks) ?? name, name, blocks };
    }
    case "plain": {
      const blocks = setApart(readPlain(source));
      return { title: firstLineOf(blocks) ?? name, name, blocks };
    }
  }
}

/** What a page calls itself, without what sort of text it says it is: “Obituary: Ada Holm”. */
function ownWords(title: string | null): string | null {
  const start = title === null ? 0 : headlineStart(title);
  return start === title?.length ? title : (title?.slice(start) ?? null);
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
