import "server-only";
import type { Part } from "./outline.ts";
import type { Line } from "./pdf-lines.ts";

const bullet = /^[•◦▪‣●○∙·–—-]\s+/u;
const sentenceEnd = /[.!?:…]["'”’)\]]*$/u;
const LONGEST_HEADING = 140;

interface Open {
  lines: Line[];
  isItem: boolean;
}

/** Puts the lines of all pages together to paragraphs, headings and list items. */
export function partsOfPages(pages: readonly (readonly Line[])[]): Part[] {
  const body = bodySize(pages.flat());
  const compounds = hyphenated(pages.flat());
  const parts: Part[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open) parts.push(partOf(open, body, compounds));
    open = null;
  };
  for (const page of pages)
    for (const [i, line] of page.entries()) {
      const before: Line | undefined = open?.lines.at(-1);
      const isItem = bullet.test(line.text);
      if (before && (isItem || begins(line, before, { isNewPage: i === 0, isInItem: open?.isItem ?? false }))) close();
      if (open) open.lines.push(line);
      else open = { lines: [line], isItem };
    }
  close();
  return parts.filter(({ kind, ...part }) => kind === "row" || !("text" in part) || part.text !== "");
}

interface Where {
  readonly isNewPage: boolean;
  readonly isInItem: boolean;
}

/** Whether a line begins something new, and does not go on with what stands before it. */
function begins(line: Line, before: Line, { isNewPage, isInItem }: Where): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  const hasEnded = sentenceEnd.test(before.text);
  if (isNewPage) return hasEnded || !/^[\p{Ll}\d(]/u.test(line.text);
  const gap = before.y - line.y;
  if (gap < 0) return hasEnded; // a new column
  if (gap > 1.75 * line.size) return true;
  return !isInItem && hasEnded && line.x > before.x + 0.9 * line.size;
}

function partOf({ lines, isItem }: Open, body: number, compounds: ReadonlySet<string>): Part {
  const text = lines.map((line) => line.text).reduce((sum, next) => joined(sum, next, compounds));
  const size = lines[0]?.size ?? body;
  if (isItem) return { kind: "item", depth: 1, text: text.replace(bullet, "") };
  if (size > 1.12 * body && text.length <= LONGEST_HEADING && !/[.,;]$/u.test(text))
    return { kind: "heading", level: size > 1.6 * body ? 1 : 2, text };
  return { kind: "paragraph", text };
}

/** A word that was broken at the line's end is one again; a hyphen that it has elsewhere too stays. */
function joined(sum: string, next: string, compounds: ReadonlySet<string>): string {
  const head = /(\p{L}+)-$/u.exec(sum)?.[1];
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${sum} ${next}`;
  return compounds.has(`${head}-${tail}`.toLowerCase()) ? `${sum}${next}` : `${sum.slice(0, -1)}${next}`;
}

const hyphenated = (lines: readonly Line[]): Set<string> =>
  new Set(lines.flatMap(({ text }) => (text.match(/\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase())));

/** The size in which most of the letters are set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
