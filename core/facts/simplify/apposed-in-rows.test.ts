import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const toldOf = (text: string): string[] => told(`Ada Marsh was a dealer in Bath. ${text}`, "Ada Marsh");

describe("what the first of two is, between commas", () => {
  test.each([
    [
      "a parent and his wife",
      "Born on 21 May 1799 to Karl Marsh, a cabinet-maker, and his wife Dora, she moved to Oslo.",
      "Ada Marsh was born on [21 May 1799].",
    ],
    [
      "two with a description each",
      "Karl Lund, a Dane, and Olav Holm, a Swede, founded the Orrin School in 1902.",
      "Karl Lund and Olav Holm founded the Orrin School in [1902].",
    ],
    [
      "by an office",
      "In 1902 Karl Lund, the Danish minister, and Olav Holm signed the Treaty of Marle.",
      "Karl Lund and Olav Holm signed the Treaty of Marle in [1902].",
    ],
  ])("is left out: %s", (_, text, statement) => {
    const statements = toldOf(text);
    expect(statements).toContain(statement);
    expect(statements.join()).not.toMatch(/(?:cabinet-maker|Dane|minister),? and/u);
  });

  test("is told of the first", () => {
    const text = "In 1902 Karl Lund, a miller, and Olav Holm founded the Orrin School.";
    expect(toldOf(text)).toContain("Karl Lund was a [miller].");
  });

  test("is a third where no name and no kin follows", () => {
    const text = "The Orrin School was founded by Karl Lund, a dentist, and a lawyer in 1902.";
    expect(toldOf(text)).toContain("The Orrin School was founded by Karl Lund, a dentist, and a lawyer in [1902].");
  });
});
