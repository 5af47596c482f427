import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("a clause is read in spite of what goes on behind it", () => {
  test.each([
    [
      "a time and a count",
      "Holm Row was sold in 1966, and over the following years more than 600 people were moved to Oslo.",
      "Holm Row was sold in [1966].",
    ],
    [
      "a time and a count that is told about",
      "Holm Row was sold in 1966, and in the war some 40 boats were lost.",
      "Holm Row was sold in [1966].",
    ],
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
      "a quality with a hyphen",
      "Holm Row was declared a boats-only area in 1966.",
      "Holm Row was declared a boats-only area in [1966].",
    ],
    [
      "a bounded count",
      "On 8 May 1967 Ada Marsh signed a text of barely two pages.",
      "Ada Marsh signed a text of barely two pages on [8 May 1967].",
    ],
    [
      "a quotation with a comma inside",
      'Ada Marsh, whom Karl Stein called the best weaver "since the age of steam began," died in 1935.',
      "Ada Marsh died in [1935].",
    ],
    [
      "a charter by another name",
      "Ten valleys signed the Treaty of Holm, its founding charter, on 5 May 1949.",
      "Ten valleys signed the Treaty of Holm on [5 May 1949].",
    ],
  ])("%s", (_, text, statement) => {
    expect(toldOf(text)).toContain(statement);
  });

  test("a count behind a phrase is no part of it", () => {
    expect(toldOf("Holm Row was sold in 1966, and in the war some 40 boats were lost.")).not.toContain(
      "Holm Row in the war",
    );
  });

  test("what happened meanwhile is no phrase", () => {
    const statements = toldOf("In 1951, as the harbour filled with ice, Karl Stein opened the Holm Ferry.");
    expect(statements).toContain("Karl Stein opened the Holm Ferry in [1951].");
    expect(statements).not.toContain("as the harbour");
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
