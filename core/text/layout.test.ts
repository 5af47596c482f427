import { expect, test } from "vitest";
import { toSource } from "./block.ts";
import { readDocument } from "./layout.ts";

test("quotations without a bottom are read as plain text", () => {
  const { blocks } = readDocument(`${">".repeat(20_000)} a\n\nThe mill opened in 1921.`, "markdown", "x");
  expect(blocks.at(-1)?.text).toBe("The mill opened in 1921.");
});

test("so are lists without a bottom", () => {
  const list = Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- item ${depth}`).join("\n");
  expect(readDocument(`${list}\n\nThe mill opened in 1921.`, "markdown", "x").blocks.at(-1)?.text).toBe(
    "The mill opened in 1921.",
  );
});

test("a list within a list within a list is one", () => {
  const { blocks } = readDocument("- a mill\n  - a wheel\n    - a paddle\n", "markdown", "x");
  expect(blocks.map(({ kind, level }) => `${kind} ${level}`)).toEqual(["list-item 1", "list-item 2", "list-item 3"]);
});

test("the entries of a card are entries beside a credit as well", () => {
  const card = "Orrin\n\nLength: 31 km\nSource: Holm Fells\nMouth: Bay of Alden\n\nThe Orrin is a river of the north.";
  const { blocks } = readDocument(card, "plain", "x");
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "heading: Orrin",
    "list-item: Length: 31 km",
    "noise: Source: Holm Fells",
    "list-item: Mouth: Bay of Alden",
    "paragraph: The Orrin is a river of the north.",
  ]);
});

test("the lines of a card without bullets are entries in Markdown too, with their places", () => {
  const text =
    "# Orrin\n\n**Opened:** 1927  \nLength: 31 km\nOwner: the *Holm* Board\n\nThe Orrin is a canal\nof the north.";
  const { blocks } = readDocument(text, "markdown", "x");
  expect(blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
    "heading: Orrin",
    "list-item: Opened: 1927",
    "list-item: Length: 31 km",
    "list-item: Owner: the Holm Board",
    "paragraph: The Orrin is a canal of the north.",
  ]);
  const [, , length] = blocks;
  const { start, end } = length ? toSource(length, { start: 8, end: 13 }) : { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe("31 km");
});

test("a page may have more elements beside each other than a function takes arguments", () => {
  const { blocks } = readDocument(`<h1>Orrin</h1><p>A mill.${"<b></b>".repeat(150_000)}</p>`, "html", "x");
  expect(blocks.map(({ text }) => text)).toEqual(["Orrin", "A mill."]);
}, 20_000);
