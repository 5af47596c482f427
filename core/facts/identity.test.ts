import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../text/layout.ts";
import { extract } from "./extract.ts";

const paragraphs = [
  "The Alder League was founded in 1921 in Bern. It has 40 members.",
  "In 1950 the Alder League opened an office in Oslo.",
  "The Alder League has a budget of 3 million francs.",
];
const others = [
  "The river froze in the winter of 1929, and nobody crossed it.",
  "A school was opened nearby in 1931.",
  "Many people came to see the ice.",
];

const read = (body: readonly string[]) => {
  const text = `# The Alder League\n\n${body.join("\n\n")}\n`;
  return { text, facts: extract(readDocument(text, "markdown", "x"), text).facts };
};

const idOf = (body: readonly string[]): Map<string, string> =>
  new Map(
    read(body)
      .facts.filter(({ proof }) => paragraphs.some((paragraph) => paragraph.includes(proof.quote)))
      .map(({ id, kind, value }) => [`${kind} ${String(value)}`, id]),
  );

test("a fact keeps its identity when paragraphs change places or others come in between", () => {
  const known = idOf(paragraphs);
  expect(known.size).toBeGreaterThan(4);
  const body = fc
    .tuple(fc.shuffledSubarray(paragraphs, { minLength: 3 }), fc.array(fc.constantFrom(...others), { maxLength: 3 }))
    .chain(([own, more]) => fc.shuffledSubarray([...own, ...more], { minLength: own.length + more.length }));
  fc.assert(
    fc.property(body, (body) => {
      for (const [value, id] of idOf(body)) expect([value, id]).toEqual([value, known.get(value)]);
    }),
    { numRuns: 40 },
  );
});

test("every proof is literal, and holds its value, whatever marks stand in the text", () => {
  const mark = fc.constantFrom(
    "*",
    "**",
    "`",
    "&amp;",
    "&nbsp;",
    "\\*",
    "<b>",
    "</b>",
    "[x](y)",
    "\u202E",
    "\u0000",
    "👩‍👧",
    "|",
    "\r\n",
  );
  const piece = fc.oneof(fc.constantFrom(...paragraphs, ...others), mark);
  const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("plain" as const, "markdown" as const, "html" as const), (text, format) => {
      for (const { proof, place } of extract(readDocument(text, format, "The Alder League"), text).facts) {
        expect(text.slice(proof.start, proof.end)).toBe(proof.quote);
        expect(proof.start <= place.start && place.end <= proof.end).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
