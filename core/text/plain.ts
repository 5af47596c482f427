import { BlockWriter } from "./block-writer.ts";
import type { Block, BlockKind } from "./block.ts";
import { isCaption, isHeading, isNoise, isShapedAsEntry } from "./line-kind.ts";
import { headlineStart } from "./page/headline-start.ts";
import { isLinkRow } from "./page/link-row.ts";
import { pictographInFront } from "./pictographs.ts";

interface Line {
  readonly text: string;
  readonly start: number;
  /** The bullet or the number in front, with the space around it. */
  readonly mark: string;
}

const bullet = /^\s*(?:[•◦▪‣●○∙·*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;
const numbered = /^\s*\(?(?:\d{1,2}|[a-z])[.)]/u;
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const blank = /^\s*$/u;
const ended = /[.!?:;…]["'”’)\]]*\s*$/u;

/** Takes a plain text apart: paragraphs between blank lines, bullets, headings that stand alone. */
export function readPlain(source: string): Block[] {
  const blocks: Block[] = [];
  let group = 0;
  let wasItem = false;
  const paragraphs = paragraphsOf(linesOf(source));
  for (const [i, lines] of paragraphs.entries()) {
    const isItem = lines[0] !== undefined && lines[0].mark !== "";
    if (isItem && !wasItem) group++;
    if (!isItem && isEntry(paragraphs, i)) {
      if (!isEntry(paragraphs, i - 1)) group++;
      const entry = writerOf(lines, 0).finish({ kind: "list-item", level: 1, group });
      if (entry) blocks.push(entry);
      wasItem = false;
      continue;
    }
    const block = isItem ? itemOf(lines, group) : i === 0 && isHeadline(lines) ? titleOf(lines) : bodyOf(lines);
    if (!block) continue;
    wasItem = isItem;
    blocks.push(block);
  }
  return blocks;
}

const LONGEST_HEADLINE = 120;

/** The first line, where it stands alone and ends as no statement does: “A Bridge Built on Barrels Turns 50”. */
function isHeadline([first, more]: readonly Line[]): boolean {
  if (!first || more) return false;
  const text = first.text.trim();
  return (
    /^["“‘]?[\p{Lu}\p{N}]/u.test(text) &&
    text.length <= LONGEST_HEADLINE &&
    (!ended.test(text) || text.endsWith("?")) &&
    !isNoise(text) &&
    !isCaption(text)
  );
}

const titleOf = (lines: readonly Line[]): Block | null => writerOf(lines, 0).finish({ kind: "heading", level: 1 });

/** “Founded: 1951”, above or below another such line, be that a credit: entries of a card. */
function isEntry(paragraphs: readonly (readonly Line[])[], at: number): boolean {
  const lineAt = (i: number): string => {
    const [first, more] = paragraphs[i] ?? [];
    return first === undefined || more || ended.test(first.text) ? "" : first.text;
  };
  const isShaped = (i: number): boolean => isShapedAsEntry(lineAt(i));
  // “Company profile: Orrin Mills” is the headline of a card.
  const isHeaded = headlineStart(lineAt(at).trim()) > 0;
  return isShaped(at) && !isNoise(lineAt(at)) && !isHeaded && (isShaped(at - 1) || isShaped(at + 1));
}

function linesOf(source: string): Line[] {
  const lines: Omit<Line, "mark">[] = [];
  let start = 0;
  for (const match of source.matchAll(lineEnd)) {
    lines.push({ text: source.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  lines.push({ text: source.slice(start), start });
  const pictures = lines.map(({ text }) => pictographInFront(text));
  // A picture is a bullet where the line above or below has one too.
  const pictureAt = (at: number): string => (pictures[at - 1] || pictures[at + 1] ? (pictures[at] ?? "") : "");
  return lines.map((line, at) => ({ ...line, mark: bullet.exec(line.text)?.[0] ?? pictureAt(at) }));
}

/** Lines that belong together: a blank line or a bullet parts them, and a line that ended early with a full stop. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  let widest = 0;
  const close = () => {
    if (open.length > 0) paragraphs.push(open);
    [open, widest] = [[], 0];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (blank.test(line.text)) {
      close();
      continue;
    }
    if (line.mark !== "" || (last && isParagraphEnd(last.text, line.text, widest))) close();
    open.push(line);
    widest = Math.max(widest, line.text.length);
  }
  close();
  return paragraphs;
}

/** Text that was broken at a width goes on in small letters or after a full line; a paragraph of its own does not. */
function isParagraphEnd(line: string, next: string, widest: number): boolean {
  const goesOn = /^\s*[\p{Ll}\d(]/u.test(next) && !ended.test(line);
  if (goesOn) return false;
  const isFull = line.length > 0.8 * Math.max(widest, next.length) && line.length > 40;
  return ended.test(line) ? !isFull || line.length > 120 : line.length < 60 && !isFull;
}

function itemOf(lines: readonly Line[], group: number): Block | null {
  const mark = lines[0]?.mark ?? "";
  const isDash = /^\s*[–—-]/u.test(mark);
  const writer = writerOf(lines, mark.length);
  const depth = 1 + Math.min(4, Math.floor((/^\s*/u.exec(mark)?.[0].length ?? 0) / 4));
  const kind: BlockKind = isDash && numbered.test(mark) ? "paragraph" : "list-item";
  return writer.finish({ kind, level: depth, group });
}

function bodyOf(lines: readonly Line[]): Block | null {
  const text = lines.map((line) => line.text.trim()).join(" ");
  const writer = writerOf(lines, 0);
  if (isNoise(text) || isLinkRow(text)) return writer.finish({ kind: "noise" });
  if (lines.length === 1 && isHeading(text)) return writer.finish({ kind: "heading", level: 2 });
  return writer.finish({ kind: isCaption(text) ? "caption" : "paragraph" });
}

function writerOf(lines: readonly Line[], skip: number): BlockWriter {
  const writer = new BlockWriter();
  for (const [i, { text, start }] of lines.entries()) {
    const before = lines[i - 1]?.text;
    const isBroken = before !== undefined && breaksWord(before, text);
    if (i > 0 && !isBroken) writer.space({ start: start - 1, end: start });
    const from = i === 0 ? skip : isBroken ? text.search(/\S/u) : 0;
    const next = lines[i + 1]?.text;
    const isCut = next !== undefined && breaksWord(text, next) && !compound.test(text);
    writer.write(isCut ? text.slice(from).replace(/-\s*$/u, "") : text.slice(from).trimEnd(), start + from);
  }
  return writer;
}

/** “King-” at the end of a line and “dom” at the beginning of the next are one word. */
const breaksWord = (line: string, next: string): boolean => /\p{L}-\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);

/** A word that is written with a hyphen wherever it stands: “twenty-five”, “self-made”. */
const compound =
  /(?:^|[\s(“"‘-])(?:well|ill|self|half|all|cross|long|short|high|low|north|south|east|west|co|non|ex|mid|semi|anti|pro|so|vice|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten)-\s*$/iu;
