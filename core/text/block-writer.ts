import { narrowed } from "../base/narrowed.ts";
import type { Span } from "../base/span.ts";
import type { Block, BlockKind, Cell, Run } from "./block.ts";

const space = /[\s\u00A0\u0085]/u;
/** Marks that are not shown, and controls: they leave no trace in the clean text. */
const hidden = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cc}]/u;

const SPACE = 0x20;

/** Whether a unit is surely shown: nearly all are, and a number is told faster than a pattern. */
const isShown = (code: number): boolean => (code > SPACE && code < 0x7f) || (code > 0xad && code < 0x1680);

interface Shape {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly group?: number | null;
}

/** Builds the clean text of one block from pieces of the source; runs of white space become one space. */
export class BlockWriter {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #cells: Cell[] = [];
  #length = 0;
  #cellStart = 0;
  /** A space that is due before the next character, and where it stands in the source. */
  #pending: Span | null = null;

  /** A piece that reads as it is written in the source, from `source` on. */
  write(text: string, source: number): void {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isShown(code) || (code === SPACE && i > start && isShown(text.charCodeAt(i + 1)))) continue;
      const unit = text.charAt(i);
      const isSpace = space.test(unit);
      if (!isSpace && !hidden.test(unit)) continue;
      this.#emit(text.slice(start, i), source + start, i - start);
      if (isSpace) this.space({ start: source + i, end: source + i + 1 });
      start = i + 1;
    }
    this.#emit(text.slice(start), source + start, text.length - start);
  }

  /** A piece that reads otherwise than it is written, such as an entity: one run for all of it. */
  replace(text: string, { start, end }: Span): void {
    const clean = text.replace(/\s+/gu, " ");
    if (clean === " ") this.space({ start, end });
    else this.#emit(clean, start, end - start);
  }

  /** A gap between words, unless there is one already. */
  space(at: Span): void {
    if (this.#length > 0) this.#pending ??= at;
  }

  /** Ends a cell of a table row; it began where the one before ended. */
  endCell(header: string | null, at: Span): void {
    this.#pending = null;
    this.#cells.push({ start: this.#cellStart, end: this.#length, header });
    if (this.#length > this.#cellStart) this.#push("; ", at.start, Math.max(1, at.end - at.start));
    this.#cellStart = this.#length;
  }

  finish({ kind, level = 0, group = null }: Shape): Block | null {
    const cells = this.#cells;
    const text = narrowed(this.#parts.join("").replace(/; $/u, ""));
    if (text.trim() === "") return null;
    return { kind, level, group, text, runs: this.#runs, cells };
  }

  #emit(text: string, source: number, sourceLength: number): void {
    if (text === "") return;
    if (this.#pending) {
      const { start, end } = this.#pending;
      this.#pending = null;
      this.#push(" ", start, end - start);
    }
    this.#push(text, source, sourceLength);
  }

  #push(text: string, source: number, sourceLength: number): void {
    const last = this.#runs.at(-1);
    const isPlain = text.length === sourceLength && last?.length === last?.sourceLength;
    if (last && isPlain && last.source + last.sourceLength === source) {
      this.#runs[this.#runs.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else this.#runs.push({ at: this.#length, length: text.length, source, sourceLength });
    this.#parts.push(text);
    this.#length += text.length;
  }
}
