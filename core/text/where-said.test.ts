import { expect, test } from "vitest";
import { bodyAt } from "./body-at.ts";
import { readDocument } from "./layout.ts";
import { whereSaid } from "./where-said.ts";

const RIVERS =
  "# Two rivers\n\nThe Danube rises in Germany.\n\n- Ulm\n- Vienna and Linz\n\nThe Rhine ends in the sea.\n";
const document = readDocument(RIVERS, "markdown", "rivers");

test.each([
  ["Danube", 1],
  ["ulm", 2],
  ["Linz", 3],
  ["the sea", 4],
  ["an", null],
  ["Two rivers", null],
  ["", null],
])("“%s” is said in paragraph %s of the body, as whole words", (words, paragraph) => {
  expect(whereSaid(document, words)).toBe(paragraph);
});

test("what stands at a place of the source is found among thousands of blocks, headings left out", () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => (i % 10 === 0 ? `## Part ${i}` : `River number ${i} flows.`));
  const text = lines.join("\n\n");
  const long = readDocument(text, "markdown", "x");
  const at = text.indexOf("River number 2345");
  const found = bodyAt(long, { start: at, end: at + 5 });
  expect(found.length).toBeLessThan(100);
  expect(found.find(({ block }) => block.text.includes("2345"))).toMatchObject({ at: 2_345, paragraph: 2_345 - 234 });
  expect(bodyAt(long, { start: 0, end: 3 }).every(({ block }) => block.kind !== "heading")).toBe(true);
});
