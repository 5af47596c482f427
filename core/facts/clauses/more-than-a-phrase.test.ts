import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { clausesOf } from "../simplify/clauses-of.ts";
import { tokenise } from "./tokenise.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("a clause is read in spite of what goes on behind it", () => {
  test.each([
    [
      "what else was being done",
      "In 1974 Ada Marsh was teaching physics in Bath and finding, as she said, that nobody came.",
      "Ada Marsh was teaching physics in Bath in [1974].",
    ],
    [
      "a place and a time",
      "Karl Stein moved to Oslo and there, in 1920, founded the Alden Press.",
      "Karl Stein founded the Alden Press in [1920].",
    ],
    [
      "a quotation with a comma inside",
      'Ada Marsh, whom Karl Stein called the best weaver "since the age of steam began," died in 1935.',
      "Ada Marsh died in [1935].",
    ],
  ])("%s", (_, text, statement) => {
    expect(toldOf(text)).toContain(statement);
  });

  test("a people's name may stand between what describes a thing and the thing", () => {
    expect(toldOf("Alden Row is a ruined Maya city in Dorset.")).toContain(
      "Alden Row is a [ruined Maya city in Dorset].",
    );
  });

  test("a count behind a phrase is no part of it", () => {
    expect(toldOf("Holm Row was sold in 1966, and in the war some 40 boats were lost.")).not.toContain(
      "Holm Row in the war",
    );
  });

  test.each([
    ["a quality with a hyphen", "Holm Row was declared a port-only area in 1966.", ["declared"]],
    ["a bounded count", "On 8 May 1967 Ada Marsh signed a text of barely two pages.", ["signed"]],
    [
      "a count behind a time",
      "Holm Row was sold in 1966, and over the following years more than 600 people were moved to Oslo.",
      ["sold", "moved"],
    ],
  ])("%s hides no verb", (_, text, verbs) => {
    expect(clausesOf(tokenise(text)).map(({ verb }) => verb?.main.lower)).toEqual(verbs);
  });

  test.each([
    ["by itself", "Karl Stein sold the Orrin Inn, his last asset, to the Holm Bank in 1931."],
    ["behind another clause", "It was late: Karl Stein sold the Orrin Inn, a tavern, to the Holm Bank in 1931."],
  ])("what is sold by another name is sold all the same, %s", (_, text) => {
    expect(toldOf(text)).toContain("Karl Stein sold the Orrin Inn to the Holm Bank in [1931].");
  });

  test("what happened meanwhile is no phrase", () => {
    const statements = toldOf("In 1951, as Bath slept in snow, Karl Stein opened the Holm Ferry.");
    expect(statements).toContain("Karl Stein opened the Holm Ferry in [1951].");
    expect(statements).not.toContain("as Bath");
  });
});

test("a time behind “and” stands in front of the subject", () => {
  expect(toldOf("Ada Marsh took lessons, loved to dance, and in 1900 passed the Holm Examination.")).toContain(
    "Ada Marsh passed the Holm Examination in [1900].",
  );
});

test("what is said with a perfect tells what somebody is today", () => {
  expect(toldOf("Solvik, the capital of Marland, has never lost its mill.")).toContain(
    "Solvik is the capital of [Marland].",
  );
});

test("what somebody was until a year, nobody is today", () => {
  expect(toldOf("Karl Stein, the director of the Holm School until 1990, has written nine books.")).not.toContain(
    "is the director",
  );
  expect(toldOf("Ada Marsh, a student at Bath in 1920, is a poet.")).not.toContain("is a student");
});
