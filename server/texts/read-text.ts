import "server-only";
import { isUtf8 } from "node:buffer";
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
  old: "This is a Word document of the old kind, or one that is locked by a password. Save it as .docx without a password.",
  encoding: "The letters of this file cannot be told. Save it as UTF-8, or paste its text.",
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
  if (startsWith(bytes, OLD_OFFICE)) return { problem: problems.old };
  const decoded = decodeText(inUtf8(bytes));
  if ("problem" in decoded) return { problem: problems[decoded.problem] };
  const { text } = decoded;
  if (text.split(UNREADABLE).length - 1 > text.length / MOST_UNREADABLE) return { problem: problems.encoding };
  return { text, format: name === null ? (format ?? pastedFormat(text)) : formatOf(name, text) };
}

/** The first bytes of the container in which old and locked documents of offices come. */
const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const UNREADABLE = "\uFFFD";
/** One letter of so many may be lost: then the text can still be read. */
const MOST_UNREADABLE = 1_000;

/** Some editors still save texts as UTF-16, and say so in the first two bytes; old ones save as Windows did. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return Buffer.from(new TextDecoder("utf-16le").decode(bytes));
  if (first === 0xfe && second === 0xff) return Buffer.from(new TextDecoder("utf-16be").decode(bytes));
  return isWestern(bytes) ? Buffer.from(new TextDecoder("windows-1252").decode(bytes)) : bytes;
}

/** No UTF-8, and nearly all of it plain letters: then the few others are those of western Europe. */
function isWestern(bytes: Uint8Array): boolean {
  if (isUtf8(bytes) || bytes.includes(0)) return false;
  const others = bytes.reduce((count, byte) => (byte > 127 ? count + 1 : count), 0);
  return others < bytes.length / 8;
}

/** Whoever pastes a page of HTML, or headings or tables of Markdown, means them. */
function pastedFormat(text: string): TextFormat {
  const isMarked = /^#{1,6} \S/mu.test(text) || /^\|? ?:?-{3,}:? ?\|/mu.test(text);
  return isMarked ? "markdown" : formatOf("", text);
}
