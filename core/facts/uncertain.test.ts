import { describe, expect, test } from "vitest";
import { readDocument } from "../text/layout.ts";
import { extract } from "./extract.ts";

function valuesIn(sentence: string): string[] {
  const text = `# Lake Silver\n\nLake Silver is a lake in Norway.\n\n${sentence}\n`;
  const { facts } = extract(readDocument(text, "markdown", "x"), text);
  return facts
    .filter(({ proof }) => proof.quote !== "Lake Silver is a lake in Norway.")
    .map(({ value }) => String(value));
}

describe("nothing is certain by a sentence that", () => {
  test.each([
    ["keeps its distance", "Perhaps Lake Silver was discovered in 1720."],
    ["hands on what is said", "Lake Silver is said to hold 40 islands."],
    ["leans on somebody", "According to a guide, Lake Silver holds 40 islands."],
    ["tells a legend", "The legend of Lake Silver was written down by Karl Holm in 1850."],
    ["supposes", "If Lake Silver freezes, 300 boats lie idle."],
    ["plans", "A hotel with 500 rooms was to be opened at Lake Silver in 1990."],
    ["hopes", "The Silver Society hopes to plant 300 trees in 2031."],
    ["hopes without a name", "The society hopes to plant 300 trees in 2031."],
    ["plans in passing", "The Silver Society is a body that plans to plant 300 trees in 2031."],
    ["tells a novel", "In the novel, Captain Holm crosses Lake Silver in 1890."],
    ["asks", "Did Lake Silver freeze in 1963?"],
    ["sells", "Book a tour of Lake Silver for 300 kroner!"],
    ["speaks to the reader", "At Lake Silver you can see 27 islands."],
    ["denies", "No ship has sunk on Lake Silver since 1901."],
    ["hands on what a land says", "Lake Silver holds 40 islands, as everybody knows, said Norway."],
    ["quotes", "“Lake Silver is 30 million years old and holds 40 islands,” said Karl Holm."],
  ])("%s", (_, sentence) => {
    expect(valuesIn(sentence).filter((value) => /\d|Holm/u.test(value))).toEqual([]);
  });

  test("but by one that speaks of a mine", () => {
    expect(valuesIn("Lake Silver was drained for a silver mine in 1850.")).toContain("1850");
  });

  test("but by one that states a purpose, or what its own figures say", () => {
    expect(valuesIn("According to the latest census, Lake Silver has 40 islands.")).toContain("40");
  });
});
