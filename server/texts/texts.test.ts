import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "#core/text/layout.ts";
import { Refusal } from "../http/refusal.ts";
import { makeCourseInThread } from "./make-course-in-thread.ts";
import { writeMarkdown, type Part } from "./outline.ts";
import { readText } from "./read-text.ts";
import { aDocx, aParagraph, aPdf, aZip, heading, item, locked } from "./samples.ts";

const read = (bytes: Uint8Array, name: string | null = null) =>
  readText({ bytes, name, format: null }, () => undefined);
const utf8 = (text: string) => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array, name: string | null = null): Promise<string> {
  const got = await read(bytes, name);
  if ("problem" in got) throw new Error(got.problem);
  return got.text;
}

async function blocksOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const got = await read(bytes, name);
  if ("problem" in got) throw new Error(got.problem);
  return readDocument(got.text, got.format, "x").blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

async function problemOf(bytes: Uint8Array, name: string | null = null): Promise<string> {
  const got = await read(bytes, name);
  return "problem" in got ? got.problem : "";
}

describe("a Word document", () => {
  const body = [
    aParagraph("Two rivers", heading),
    `<w:p><w:r><w:t>The Danube </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>Commission was founded in 1948.</w:t></w:r></w:ins></w:p>`,
    aParagraph("* 1. [A] #star", ""),
    aParagraph("Ulm", item),
    aParagraph("Vienna &amp; Linz", item),
    `<w:tbl><w:tr><w:tc>${aParagraph("River")}</w:tc><w:tc>${aParagraph("Length")}</w:tc></w:tr><w:tr><w:tc>${aParagraph("Rhine")}</w:tc><w:tc>${aParagraph("1,233 km")}</w:tc></w:tr></w:tbl>`,
  ].join("");

  test("gives its headings, paragraphs, lists and tables, as they stand after its changes", async () => {
    expect(await blocksOf(aDocx(body), "rivers.docx")).toEqual([
      "heading: Two rivers",
      "paragraph: The Danube Commission was founded in 1948.",
      "caption: * 1. [A] #star",
      "list-item: Ulm",
      "list-item: Vienna & Linz",
      "table-row: Rhine; 1,233 km",
    ]);
  });

  test.each([
    ["is no archive at all", utf8("PK\u0003\u0004 and nothing more"), "cannot be opened"],
    ["is another kind of archive", aZip([{ name: "a.txt", data: "Hello" }]), "cannot be opened"],
    ["is broken XML", aZip([{ name: "word/document.xml", data: "<w:document><w:body>" }]), "cannot be opened"],
    ["is locked", aZip([{ name: "word/document.xml", data: "x" }], 1), "locked by a password"],
    ["is empty", aDocx(""), "no words"],
    ["nests too deeply", aDocx("<w:sdt>".repeat(200_000) + "</w:sdt>".repeat(200_000)), "cannot be opened"],
    [
      "has far too many entries",
      aZip(Array.from({ length: 5_000 }, (_, i) => ({ name: `${i}`, data: "" }))),
      "unpacks",
    ],
    ["says that it unpacks to far too much", aDocx("", [{ name: "big", data: "x", claims: 100_000_000 }]), "unpacks"],
  ])("that %s is refused with a sentence", async (_what, bytes, sentence) => {
    expect(await problemOf(bytes, "a.docx")).toContain(sentence);
  });

  test("that lies about its size is cut off where it said that it ends", async () => {
    const bomb = { name: "word/document.xml", data: Buffer.alloc(50_000_000, " "), claims: 1_000 };
    expect(await problemOf(aZip([bomb]), "a.docx")).toContain("cannot be opened");
  });
});

describe("a PDF", () => {
  const page = (number: number, ...texts: string[]) => [
    { text: "A journal of rivers", y: 810 },
    ...texts.map((text, i) => ({ text, y: 700 - 14 * i })),
    { text: `${number}`, y: 30 },
  ];

  test("gives its headings and paragraphs, across lines and pages, without what runs along", async () => {
    const pages = [
      [
        { text: "Two rivers", size: 22, y: 740 },
        ...page(1, "The Danube Commission was foun-", "ded in 1948. It meets in a well-known", "town and"),
      ],
      page(2, "speaks for its well-known members."),
      page(3, "The Rhine has another."),
    ];
    expect(await blocksOf(aPdf(pages), "rivers.pdf")).toEqual([
      "heading: Two rivers",
      "paragraph: The Danube Commission was founded in 1948. It meets in a well-known town and speaks for its well-known members.",
      "paragraph: The Rhine has another.",
    ]);
  });

  test.each([
    ["is cut off", utf8("%PDF-1.4\n1 0 obj"), "cannot be opened"],
    ["is locked", aPdf([page(1, "Secret")], locked), "locked by a password"],
    ["is made of pictures", aPdf([[], [], []]), "pictures of pages"],
    ["has too many pages", aPdf(Array.from({ length: 601 }, () => [])), "more than 600 pages"],
  ])("that %s is refused with a sentence", async (_what, bytes, sentence) => {
    expect(await problemOf(bytes, "a.pdf")).toContain(sentence);
  });
});

describe("a text", () => {
  test("is read by what it is, whatever it is called", async () => {
    expect(await blocksOf(aPdf([[{ text: "The Rhine flows.", y: 700 }]]), "a.txt")).toEqual([
      "paragraph: The Rhine flows.",
    ]);
    expect(await read(utf8("# Rivers\n\nThe Rhine flows."))).toMatchObject({ format: "markdown" });
    expect(await read(utf8("<!doctype html><p>The Rhine flows.</p>"))).toMatchObject({ format: "html" });
    expect(await read(utf8("The Rhine flows."), "rivers.txt")).toMatchObject({ format: "plain" });
  });

  test("in UTF-16, as some editors save it, is read", async () => {
    expect(await textOf(Buffer.from("\uFEFFDer Rhein fließt.", "utf16le"))).toContain("Rhein fließt");
  });

  test("in the letters of an old Windows is read; what is in none that can be told is not", async () => {
    const german = "Die Donau fließt durch Österreich und weiter über die Grenze.";
    expect(await textOf(Buffer.from(german, "latin1"), "a.txt")).toBe(german);
    const russian = Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 7 === 6 ? 32 : 0xe0 + (i % 31))));
    expect(await problemOf(russian, "a.txt")).toContain("Save it as UTF-8");
  });

  test.each([
    ["is empty", utf8(""), "no text"],
    ["is an old or locked Word document", Buffer.from("d0cf11e0a1b11ae1".padEnd(4_000, "0"), "hex"), "old kind"],
    [
      "is a program called .txt",
      Buffer.from("7f454c460201010000000000".padEnd(4_000, "a7"), "hex"),
      "no text that can",
    ],
    ["is a picture called .txt", Buffer.from("ffd8ffe000104a464946".padEnd(4_000, "9c"), "hex"), "no text that can"],
    ["is one line of 5 MB", utf8("a line without an end ".repeat(240_000)), "more than 400,000 characters"],
    ["has no words", utf8("1 2 3 – 4"), "no words"],
    ["is a picture", Buffer.from("\u0089PNG\r\n", "latin1"), "no text that can be read"],
    ["is too long", utf8("word ".repeat(100_000)), "more than 400,000 characters"],
  ])("that %s is refused with a sentence", async (_what, bytes, sentence) => {
    expect(await problemOf(bytes)).toContain(sentence);
  });
});

test("the words of any document stand in its Markdown as its reader saw them", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => /\p{L}/u.test(text));
  const marks = fc.stringMatching(/^[-#>*_`[\]()!&;<|\\~+=.0-9 a]{1,30}$/u).map((text) => `${text}a`);
  fc.assert(
    fc.property(fc.array(fc.oneof(words, marks), { minLength: 1, maxLength: 6 }), (texts) => {
      const parts = texts.map((text): Part => ({ kind: "item", depth: 1, text }));
      const seen = readDocument(writeMarkdown(parts), "markdown", "x").blocks.map(({ text }) => text);
      expect(seen.map(bare)).toEqual(texts.map(bare).filter((text) => text !== ""));
    }),
  );
});

/** Without spaces and signs that nobody sees. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, "");

describe("in its thread", () => {
  const options = { signal: new AbortController().signal, onProgress: () => undefined };

  test("a text is read, and its questions are made", async () => {
    const steps: string[] = [];
    const { course, language } = await makeCourseInThread(
      { bytes: utf8("The Danube Commission was founded in 1948. ".repeat(1)), name: null, format: null },
      { ...options, onProgress: (_step, sentence) => steps.push(sentence) },
    );
    expect(language?.code ?? "en").toBe("en");
    expect(course.facts.map(({ value }) => value)).toContain(1948);
    expect(steps[0]).toBe("Reading the text");
    expect(steps.at(-1)).toMatch(/^\d+ facts? found/u);
  });

  test("a text in another language is kept without questions, and its language is told", async () => {
    const german =
      "Die Donau ist ein Fluss in Europa und sie fließt durch das Land von Ulm zu dem Meer. Die Kommission wurde 1948 in der Stadt mit dem Namen Belgrad gegründet und ist nicht die einzige.";
    const { course, language, text } = await makeCourseInThread(
      { bytes: utf8(german), name: null, format: null },
      options,
    );
    expect({ language, text, facts: course.facts }).toEqual({
      language: { code: "de", name: "German" },
      text: german,
      facts: [],
    });
  });

  test("what cannot be read is refused with its sentence", async () => {
    const scanned = { bytes: aPdf([[]]), name: "a.pdf", format: null };
    await expect(makeCourseInThread(scanned, options)).rejects.toThrow("pictures of pages");
  });

  test.each([
    ["too long", { milliseconds: 1, bytes: 1e12 }, "takes too long"],
    ["too much memory", { milliseconds: 60_000, bytes: -1e12 }, "too much memory"],
  ])("what takes %s is ended, and the worker lives on", async (_what, limits, sentence) => {
    const text = { bytes: utf8("The Danube Commission was founded in 1948. ".repeat(5_000)), name: null, format: null };
    await expect(makeCourseInThread(text, { ...options, limits })).rejects.toThrow(sentence);
  });

  test.each([
    ["markup that nests without end", "<div>".repeat(78_000), "a.html"],
    ["lists that nest without end", "- ".repeat(190_000), "a.md"],
    ["quotations that nest without end", `${"> ".repeat(6_000)}word`, "a.md"],
    ["brackets that nobody closes", "[a](".repeat(6_000), "a.md"],
    ["stars and lines in turn", "*a_b ".repeat(30_000), "a.md"],
    ["a table of one endless row", `|a|b|\n|-|-|\n${"|c".repeat(30_000)}`, "a.md"],
    ["one word", "a".repeat(390_000), "a.txt"],
    ["nothing but figures", `River ${"1948 12,5 % ".repeat(32_000)}`, "a.txt"],
    ["a sentence that turns its direction", `The \u202ERhine\u202C rises. ${"\u202E\u2066".repeat(150_000)}`, "a.txt"],
    ["many short sentences", "It was so. ".repeat(4_000), "a.txt"],
    ["capitals", "The Danube Of The Rhine ".repeat(16_000), "a.txt"],
  ])("%s end in a sentence or a small honest result", { timeout: 100_000 }, async (_what, text, name) => {
    const made = await makeCourseInThread({ bytes: utf8(text), name, format: null }, options).catch(
      (error: unknown) => error,
    );
    if (made instanceof Refusal) expect(made.message).toMatch(/\.$/u);
    else expect(made).toMatchObject({ text, course: { questions: [] } });
  });

  test("a worker that stops does not wait for it", async () => {
    const text = { bytes: utf8("The Danube Commission was founded in 1948."), name: null, format: null };
    const stop = AbortSignal.timeout(5);
    await expect(makeCourseInThread(text, { ...options, signal: stop })).rejects.toThrow("The worker stops.");
  });
});
