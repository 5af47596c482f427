import "server-only";
import { getDocumentProxy } from "unpdf";
import { writeMarkdown } from "./outline.ts";
import { linesOf, withoutRunningLines, type Glyphs, type Line } from "./pdf-lines.ts";
import { partsOfPages } from "./pdf-parts.ts";
import type { ReadText } from "./made-course.ts";

const MOST_PAGES = 600;
const FEWEST_LETTERS_A_PAGE = 8;
/** Above the longest text, marks and spaces included; what is longer is refused by its own sentence. */
const ENOUGH = 500_000;

const problems = {
  broken: "This file says that it is a PDF, but cannot be opened as one. Save it again, or paste its text.",
  locked: "This PDF is locked by a password. Save it without one and upload it again.",
  scanned:
    "This PDF is made of pictures of pages, without text. Run it through a text recognition first, or paste its text.",
  long: `This PDF has more than ${MOST_PAGES} pages. Upload it in parts.`,
} as const;

/** The words of a PDF, page by page, put together to paragraphs. Says before each page which one it reads. */
export async function readPdf(bytes: Uint8Array, onPage: (page: number, of: number) => void): Promise<ReadText> {
  const opened = await open(bytes);
  if (typeof opened === "string") return { problem: problems[opened] };
  const { numPages } = opened;
  if (numPages > MOST_PAGES) return { problem: problems.long };
  const pages: Line[][] = [];
  let letters = 0;
  for (let number = 1; number <= numPages && letters < ENOUGH; number++) {
    onPage(number, numPages);
    const lines = await readPage(opened, number);
    letters += lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(lines);
  }
  if (letters < FEWEST_LETTERS_A_PAGE * pages.length) return { problem: problems.scanned };
  return { text: writeMarkdown(partsOfPages(withoutRunningLines(pages))), format: "markdown" };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What the reader calls a file that it cannot make sense of. */
const damages = new Set(["InvalidPDFException", "FormatError", "UnknownErrorException", "XRefParseException"]);

async function open(bytes: Uint8Array): Promise<Pdf | "broken" | "locked"> {
  try {
    // It takes the bytes over; scripts of the file are never run.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return "locked";
    if (damages.has(name)) return "broken";
    throw error;
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Glyphs[] => {
    if (!("str" in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, size: Math.hypot(c, d) || item.height, endsLine: item.hasEOL }];
  });
  page.cleanup();
  return linesOf(pieces);
}
