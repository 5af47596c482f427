// Documents for tests, made on the fly: so that one can read what is in them. Journeys use them too.
import { deflateRawSync } from "node:zlib";

interface Entry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the directory says of its size; the truth unless told otherwise. */
  readonly claims?: number;
}

/** A ZIP archive of these entries. */
export function aZip(entries: readonly Entry[], flags = 0): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claims } of entries) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims ?? bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(flags, 8);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt32LE(claims ?? bytes.length, 24);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(at, 42);
    directory.push(line, Buffer.from(name));
    parts.push(head, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands in the body of a Word document: a paragraph, of a style or of a list where one is named. */
export const aParagraph = (text: string, style = ""): string =>
  `<w:p>${style === "" ? "" : `<w:pPr>${style}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const heading = '<w:pStyle w:val="Berschrift1"/>';
export const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** A Word document with this body; its style for headings is named as a German Word does. */
export const aDocx = (body: string, more: readonly Entry[] = []): Uint8Array =>
  aZip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "word/document.xml",
      data: `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: "word/styles.xml",
      data: `<w:styles ${WORD}><w:style w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    ...more,
  ]);

interface PdfLine {
  readonly text: string;
  readonly size?: number;
  /** From the foot of the page. */
  readonly y: number;
}

/** A PDF with these lines on each of its pages. */
export function aPdf(pages: readonly (readonly PdfLine[])[], trailer = ""): Uint8Array {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>"];
  const kids = pages.map((_page, i) => `${4 + 2 * i} 0 R`).join(" ");
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  for (const [i, lines] of pages.entries()) {
    const text = lines.map(({ text, size = 11, y }) => `BT /F ${size} Tf 72 ${y} Td (${text}) Tj ET`).join("\n");
    const resources = "/Resources<</Font<</F 3 0 R>>>>";
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * i} 0 R${resources}>>`);
    objects.push(`<</Length ${text.length}>>stream\n${text}\nendstream`);
  }
  let out = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(
    `${out}${xref}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF`,
    "latin1",
  );
}

/** What the dictionary of a PDF says that is locked by a password. */
export const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>/ID[<00><00>]`;
