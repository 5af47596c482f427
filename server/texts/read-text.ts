import "server-only";
import type { TextFormat } from "#core/text/block.ts";
import { decodeText } from "#core/text/decode.ts";
import { formatOf } from "#core/text/format.ts";
import { LONGEST_TEXT } from "./limits.ts";
import type { ReadText, Sent } from "./made-course.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";

const problems = {
  empty: "There is no text in this. Paste some, or choose a file that has some.",
  binary: "This file is no text that can be read here. Use .txt, .md, .html, .docx or .pdf.",
  wordless: "There are no words in this text. Paste some, or choose a file that has some.",
  long: "This text has more than 400,000 characters. Bring it in parts.",
} as const;

/** Reads what somebody sent: what it is goes by what it begins with, then by its name. */
export async function readText(sent: Sent, onPage: (page: number, of: number) => void): Promise<ReadText> {
  const read = await readBytes(sent, onPage);
  if ("problem" in read) return read;
  if (!/\p{L}/u.test(read.text)) return { problem: problems.wordless };
  return read.text.length > LONGEST_TEXT ? { problem: problems.long } : read;
}

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  Buffer.from(bytes.subarray(0, 1_024)).toString("latin1").trimStart().startsWith(sign);

async function readBytes({ bytes, name, format }: Sent, onPage: (page: number, of: number) => void): Promise<ReadText> {
  if (startsWith(bytes, "%PDF-")) return readPdf(bytes, onPage);
  if (startsWith(bytes, "PK\u0003\u0004")) return readDocx(bytes);
  const decoded = decodeText(inUtf8(bytes));
  if ("problem" in decoded) return { problem: problems[decoded.problem] };
  const { text } = decoded;
  return { text, format: name === null ? (format ?? pastedFormat(text)) : formatOf(name, text) };
}

/** Some editors still save texts as UTF-16, and say so in the first two bytes. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return Buffer.from(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff) return Buffer.from(new TextDecoder("utf-16be").decode(bytes));
  return bytes;
}

/** Whoever pastes a page of HTML, or headings or tables of Markdown, means them. */
function pastedFormat(text: string): TextFormat {
  const isMarked = /^#{1,6} \S/mu.test(text) || /^\|? ?:?-{3,}:? ?\|/mu.test(text);
  return isMarked ? "markdown" : formatOf("", text);
}
