import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { decodeText } from "#core/text/decode.ts";
import { formatOf } from "#core/text/format.ts";
import { generateCourse } from "#core/questions/generate.ts";
import { courseDocument } from "./course-document.ts";

const words = process.argv.slice(2).filter((word) => word !== "--");
const [file] = words.filter((word) => !word.startsWith("--"));
const withRejected = words.includes("--rejected");
const unknown = words.find((word) => word.startsWith("--") && word !== "--rejected");

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readBytes(path: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) refuse(`${path} is no file. Name a text, a Markdown or an HTML file.`);
    return readFileSync(path);
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : "cannot be read";
    return refuse(`${path} ${reason}. Name a text, a Markdown or an HTML file.`);
  }
}

if (unknown !== undefined) refuse(`${unknown} means nothing here. --rejected lists what was refused as well, and why.`);
if (file === undefined) refuse("Name a file: npm run --silent generate -- [--rejected] FILE");
const bytes = readBytes(file);
const decoded = decodeText(bytes);
if ("problem" in decoded) refuse(decoded.problem === "empty" ? `${file} is empty.` : `${file} is no text file.`);
const course = generateCourse({ text: decoded.text, format: formatOf(file, decoded.text), name: basename(file) });
const sha256 = createHash("sha256").update(bytes).digest("hex");
process.stdout.write(`${JSON.stringify(courseDocument(course, sha256, withRejected), null, 2)}\n`);
