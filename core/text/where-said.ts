import { isBody, type TextDocument } from "./block.ts";

interface Body {
  /** All of the body in small letters, a line each. */
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

const bodies = new WeakMap<TextDocument, Body>();

/** The first paragraph, counted from 1, that has these words in it, not inside of others; null where none has. */
export function whereSaid(document: TextDocument, words: string): number | null {
  let body = bodies.get(document);
  if (!body) bodies.set(document, (body = bodyOf(document)));
  const { text, starts } = body;
  const part = words.toLowerCase();
  for (let at = text.indexOf(part); part !== "" && at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + part.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return lineAt(starts, at);
  }
  return null;
}

function bodyOf({ blocks }: TextDocument): Body {
  const lines = blocks.filter(isBody).map(({ text }) => text.toLowerCase());
  let length = 0;
  const starts = lines.map((line) => (length += line.length + 1) - line.length - 1);
  return { text: lines.join("\n"), starts };
}

/** How many lines begin at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
