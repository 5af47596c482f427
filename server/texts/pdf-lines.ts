import "server-only";

/** A piece of text as a PDF places it: where its base line begins, in points from the page's lower left. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly endsLine: boolean;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of one page, in the order in which the file writes them. */
export function linesOf(pieces: readonly Glyphs[]): Line[] {
  const lines: Line[] = [];
  let open: Glyphs[] = [];
  const close = () => {
    const text = open.map((piece) => piece.text).join("");
    const widest = [...open].sort((a, b) => b.text.length - a.text.length)[0];
    const first = open.find((piece) => piece.text.trim() !== "");
    if (first && widest) lines.push({ text: text.trim(), x: first.x, y: first.y, size: widest.size });
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && piece.text !== "" && Math.abs(last.y - piece.y) > last.size * 0.7) close();
    open.push(piece);
    if (piece.endsLine) close();
  }
  close();
  return lines;
}

const EDGE_LINES = 2;
const shape = (text: string): string => text.replace(/\d+/gu, "#").toLowerCase();

/** Takes away what stands at the head or foot of page after page, and the pages' numbers. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map((line) => shape(line.text))))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  const isRunning = ({ text }: Line): boolean => {
    if (/^(?:page )?[-–—\s]*\d{1,4}(?: (?:of|\/) \d{1,4})?[-–—\s]*$/iu.test(text)) return true;
    const count = seen.get(shape(text)) ?? 0;
    return count >= 3 && count >= pages.length / 2;
  };
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !isRunning(line));
  });
}

function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}
