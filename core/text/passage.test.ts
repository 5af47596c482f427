import { describe, expect, test } from "vitest";
import { readDocument } from "./layout.ts";
import { readPassage } from "./passage.ts";

/** The passage of these words of a text, the answer being the first of them. */
function passageOf(text: string, words: string) {
  const start = text.indexOf(words);
  const proof = { start, end: start + words.length };
  const document = readDocument(text, "markdown", "mill");
  return readPassage(document, proof, { start, end: start + (words.split(" ")[0] ?? "").length });
}

const marked = (passage: ReturnType<typeof passageOf>): string[] =>
  passage?.marks.map(({ start, end }) => passage.text.slice(start, end)) ?? [];

describe("readPassage", () => {
  test("shows a short paragraph whole, and says which sentence proves it", () => {
    const passage = passageOf(
      "# The mill\n\nA mill stands here. Ten people run it. It grinds rye.\n",
      "Ten people run it.",
    );
    expect(passage).toMatchObject({
      text: "A mill stands here. Ten people run it. It grinds rye.",
      paragraph: 1,
      sentence: 2,
    });
    expect(marked(passage)).toEqual(["Ten"]);
  });

  test("cuts a long one to the sentence and its neighbours", () => {
    const sentences = Array.from({ length: 40 }, (_, i) => `The mill ground ${i} sacks of rye on that day.`);
    const passage = passageOf(`# The mill\n\n${sentences.join(" ")}\n`, sentences[20] ?? "");
    expect(passage?.text).toBe(sentences.slice(19, 22).join(" "));
    expect(passage?.sentence).toBe(21);
  });

  test("is null for words that the body does not hold", () => {
    const document = readDocument("# The mill\n\nA mill stands here.\n", "markdown", "mill");
    expect(readPassage(document, { start: 900, end: 910 }, { start: 900, end: 901 })).toBeNull();
  });
});
