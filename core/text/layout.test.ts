import { expect, test } from "vitest";
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
