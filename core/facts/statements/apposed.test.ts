import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  ["The dismissal of a weaver, Ada Brandt, five months short of her pension, closed the Holm yard in 1980."],
  ["In August 1980 the dismissal of a weaver, Ada Brandt, five months short of her pension, closed the Holm yard."],
])("what was done to somebody is not done by them: %s", (sentence) => {
  const said = told(`${mill} ${sentence}`).join(" ");
  expect(said).not.toContain("Brandt");
  expect(said).toContain("The dismissal of a weaver closed the Holm yard in [");
});

test.each([
  [
    'Ada Holm sent wool to the old hall of Dara Marl, the "Lady of Orrin," which was built in 1702.',
    "hall of Dara Marl",
  ],
  ["Ada Holm sent wool to the old hall of Dara Marl, the Lady of Orrin, in 1702.", "hall of Dara Marl"],
  ["The fleet of Karl Holm, the Red Fox, sank in 1902.", "fleet of Karl Holm"],
  ["The tomb of Karl Holm, “the Fox”, was opened in 1902.", "tomb of Karl Holm"],
])("what its owner is called is no name of a thing: %s", (sentence, thing) => {
  const said = told(`${mill} ${sentence}`).join("\n");
  expect(said).not.toMatch(/Fox|Lady/u);
  expect(said).toMatch(new RegExp(`${thing}.*\\[|\\[.*${thing}`, "u"));
});

test("a thing of somebody is called by the name beside it", () => {
  expect(told(`${mill} The outflow of Lake Orrin, the Black Marl, was dammed in 1902.`).join("\n")).toContain(
    "Black Marl",
  );
});

test("a child of somebody, told behind where they were born, is no town", () => {
  const said = told(`Karl Holm was born in Bremen, the eldest child of Edvard Marl, a weaver, and Ada Brandt.`);
  expect(said.join("\n")).toContain("Karl Holm was born in [Bremen]");
  expect(said.filter((each) => /^\[?Bremen|\[Bremen\] was|child of.*\[Bremen\]/u.test(each))).toEqual([]);
});
