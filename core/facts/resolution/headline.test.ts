import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { standfirstOf, subjectOfHeadline } from "./headline.ts";

describe("what a headline is about", () => {
  test("what stands in front of its verb or of its relative clause", () => {
    expect(subjectOfHeadline("THE OLDEST GUILD IN DEVON STILL RULES THE ORRIN").trim()).toBe("THE OLDEST GUILD");
    expect(subjectOfHeadline("The mole that broke the Orrin").trim()).toBe("The mole");
  });

  test("without what stands in brackets, unless those are its letters", () => {
    expect(subjectOfHeadline("ORRIN (Old Norse Orrvin)")).toBe("ORRIN");
    expect(subjectOfHeadline("Orrin Mill Union (OMU)")).toBe("Orrin Mill Union (OMU)");
  });

  test("all of it where it is no sentence", () => {
    expect(subjectOfHeadline("The siege of Orrin, 332 BCE")).toBe("The siege of Orrin, 332 BCE");
    expect(subjectOfHeadline("Five miles of steel: the story of the Orrin Bridge")).toBe(
      "Five miles of steel: the story of the Orrin Bridge",
    );
  });
});

test("the lines above whoever wrote a report are its standfirst, be they sentences", () => {
  const source = `The lamp in the cellar

Sixty years after its first letter, Corvo International is larger than ever. Has it kept its nerve?

By our correspondent in Devon

Late in 1960 a clerk read of two weavers.`;
  expect(standfirstOf(readDocument(source, "plain", "x"))).toEqual([
    "Sixty years after its first letter, Corvo International is larger than ever. Has it kept its nerve?",
  ]);
});
