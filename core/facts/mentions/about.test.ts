import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { textOf } from "./pairs-table.ts";

const aboutIn = (text: string): string[] =>
  extract(readDocument(text, "markdown", "x"), text).disagreements.map(({ about }) => about);

test.each([
  ["person", "She died in Bern at the age of 69.", "She was 71 when she died.", "Marta Holm: the age at death"],
  [
    "bridge",
    "It carries 40,000 cars a day.",
    "It carries 52,000 cars a day.",
    "Alden Bridge: the number of cars a day",
  ],
  [
    "city",
    "It is the third largest city in Denmark.",
    "It is the fourth largest city in Denmark.",
    "Aldenport: the rank among the largest",
  ],
  [
    "park",
    "It has 62 species of birds.",
    "It has 68 species of birds.",
    "Holm National Park: the number of bird species",
  ],
  ["mountain", "At 4,120 metres, it is a high peak.", "It is 4,210 metres high.", "Mount Vint: the height"],
] as const)("an author reads what two sentences of a %s are at odds about", (...[lead, one, other, about]) => {
  expect(aboutIn(textOf(lead, one, other))).toEqual([about]);
});
