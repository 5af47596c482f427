import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  [
    "from there",
    "Karl Stein worked in a barn; it was from there that, on 16 January 1913, Karl Stein wrote to Olav Holm, enclosing ten plans.",
    "Karl Stein wrote to Olav Holm on [16 January 1913].",
  ],
  [
    "there",
    "In 1943 Karl Stein moved to Bath, and it was there that the Holm Engine, built of oak, was shown in 1947.",
    "The Holm Engine was shown in [1947].",
  ],
])("what was done %s is told without the place", (_, text, statement) => {
  expect(told(`${mill} ${text}`)).toContain(statement);
});

test.each([
  [
    "what it was, be it a row of things",
    "Olav Holm left, and it was Karl Stein who designed the Holm Palace, the Marle School and the Orrin Church in 1902.",
    "Karl Stein designed the Holm Palace, the Marle School and the Orrin Church in [1902].",
  ],
  [
    "behind what is said of who did it",
    "It was Karl Stein, the Danish engineer, who built the Holm Palace in 1902.",
    "Karl Stein built the Holm Palace in [1902].",
  ],
  [
    "by the name behind what is said of who it was",
    "The king did not see it; it was his elder son, Karl Stein, who opened the Holm Palace in 1902.",
    "Karl Stein opened the Holm Palace in [1902].",
  ],
  [
    "in front of a clause of its own",
    "It was the Danish leader, Karl Stein, who pressed for the Holm Union, and at a meeting in his home town of Bath, on 9 May 1902, the heads of state agreed.",
    "Karl Stein pressed for the [Holm Union].",
  ],
  [
    "though others did so too",
    "It was also Karl Stein who built the Holm Palace in 1902.",
    "Karl Stein built the Holm Palace in [1902].",
  ],
])("who did something is told %s", (_, text, statement) => {
  expect(told(`${mill} ${text}`)).toContain(statement);
});

test("of a cleft nothing is said to be whoever did it", () => {
  const text = "In time it was Karl Stein, sailing home from Bath, who killed a bear in Leeds.";
  expect(told(`${mill} The Orrin is a river. ${text}`).join("\n")).not.toMatch(/(?:Orrin|Mill)\]? was \[?Karl/u);
});

test("what is added behind commas goes with what a sentence turns on", () => {
  const statements = told(`${mill} But it was at Wells that the Holm Treaty was signed, on 4 May 1902, by Karl Stein.`);
  expect(statements).toContain("The Holm Treaty was signed at Wells on [4 May 1902] by Karl Stein.");
});

test("a sentence may turn on something behind another clause", () => {
  const statements = told(
    `${mill} Bath is old, and it is in the villages of Devon that nearly all of its cloth is made.`,
  );
  expect(statements.join(" ")).not.toMatch(/is in the villages/u);
});

test("what the text is about is not whoever did something, by name behind what he is", () => {
  const text =
    "It was the Danish leader, Karl Stein, who pressed for something more, and at a summit in Bath, on 9 May 1902, the heads of state agreed to meet.";
  expect(told(`${mill} ${text}`).join("\n")).not.toMatch(/Mill\]? was/u);
});

test.each([
  [
    "for what, and for what else",
    "The halls are of oak, and it was largely for them, along with the old quay, that UNESCO put Marle on its list in 1997.",
    "UNESCO put Marle on its list in [1997].",
  ],
  [
    "as what, and as what not",
    "It was as a harbour and a market, not as a town, that Karl Stein bought Marle in June 1913.",
    "Karl Stein bought Marle in [June 1913].",
  ],
])("what was done %s is told without it", (_, text, statement) => {
  expect(told(`${mill} ${text}`)).toContain(statement);
});

test("what only may have been so, or was so at another time, is no reason that can be left out", () => {
  const text = "It was only in stories, and in songs, that Karl Stein bought Marle in June 1913.";
  expect(told(`${mill} ${text}`).join("\n")).not.toMatch(/bought/u);
});
