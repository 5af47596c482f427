import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

const cellsOf = (sentence: string): string[] => {
  const text = `# Tern Bridge\n\nThe Tern Bridge is a bridge in Devon. ${sentence}\n\n| Fact | Value |\n| --- | --- |\n| Main span | 480 m |\n| Height of the towers | 204 m |\n| Length of the old wall | 3.4 km |\n`;
  const { facts } = extract(readDocument(text, "markdown", "x"), text);
  return facts.flatMap(({ asking, relation }) => (asking.way === "cell" ? [relation] : []));
};

test.each([
  "Its main span between them measures 490 metres.",
  "The cables hang from towers 204 metres high, and its main span measures 490 metres.",
])("an entry that a sentence contradicts is not certain: %s", (sentence) => {
  expect(cellsOf(sentence)).toEqual(["Height of the towers", "Length of the old wall"]);
});

test.each([
  ["it is of all of them", "The plates were held together with 6.5 million rivets.", false],
  ["it is the same", "The plates were held together with 8 million rivets.", true],
  ["it is of some", "A boy drove the first 6.5 million rivets.", true],
  ["it is of a year", "In 1887 the men drove 3 million rivets.", true],
])(
  "a number of things that a table gives is certain unless a sentence counts otherwise: %s",
  (_, sentence, isCertain) => {
    const text = `# Tern Bridge\n\nThe Tern Bridge is a bridge in Devon. ${sentence}\n\n| Fact | Value |\n| --- | --- |\n| Number of rivets | 8 million |\n| Height of the towers | 204 m |\n`;
    const { facts } = extract(readDocument(text, "markdown", "x"), text);
    expect(facts.some(({ asking, relation }) => asking.way === "cell" && relation === "Number of rivets")).toBe(
      isCertain,
    );
  },
);

test("an entry that a sentence contradicts in other words", () => {
  expect(cellsOf("The curtain wall, 4.1 kilometres in length, was raised by the weavers.")).toEqual([
    "Main span",
    "Height of the towers",
  ]);
});

test.each([
  ["the same in the sentence", "Its main span measures 480 metres."],
  ["a rounded figure", "Its main span measures 478 metres."],
  ["a bound", "Its main span measures more than 450 metres."],
  ["something else", "Its road deck measures 490 metres."],
  ["two measures, of which one may be another’s", "The main span of 480 metres lies 57 metres above the water."],
])("%s contradicts nothing", (_, sentence) => {
  expect(cellsOf(sentence)).toEqual(["Main span", "Height of the towers", "Length of the old wall"]);
});
