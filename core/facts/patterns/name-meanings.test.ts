import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const facts = (sentence: string): string =>
  told(`Zorrin is a bay in the north of Norway. ${sentence}`, "Zorrin").join("\n");

describe("what a name means", () => {
  test.each([
    "Its name means “smoky bay”.",
    "The name means “smoky bay”.",
    "Zorrin’s name means “smoky bay.”",
    "The name comes from the Old Norse words for “smoky bay”.",
    "Its name is derived from an Old Norse term meaning “smoky bay”.",
    "Zorrin, which means “smoky bay” in Old Norse, was drained in 1902.",
    "In 1902 Zorrin (Old Norse for “smoky bay”) was drained.",
    "In 1902 Zorrin, an Old Norse word that means “smoky bay”, was drained.",
    "The name he chose, Zorrin, means “smoky bay” in Old Norse; it was meant to suggest smoke.",
    "The Norse name, meaning simply “smoky bay”, is old.",
    "“Zorrin”, which he took in his late thirties, means “smoky bay” and is old.",
  ])("%s", (sentence) => {
    expect(facts(sentence)).toContain("The name Zorrin means “[smoky bay]”.");
  });

  test("and a common word that is explained where it comes up", () => {
    const statements = facts("The guild built the ditches called levras, an Icelandic word that means “small roads”.");
    expect(statements).toContain("The word “levras” means “[small roads]”.");
    expect(statements).toContain("The word “levras” means “small roads” in [Icelandic].");
  });

  test("and of what language it is", () => {
    expect(facts("The name comes from the Old Norse word for “smoke”.")).toContain(
      "The name Zorrin means “smoke” in [Old Norse].",
    );
  });

  test("of somebody or something else that stands in front of it", () => {
    expect(facts("The Althorn (Latin for “horn”) was built in 1902.")).toContain("The name Althorn means “[horn]”.");
  });

  test.each([
    "The name comes from the Norse words for “smoke” and “bay”.",
    "The name comes from the Big word for “smoke”.",
    "The name he gave the place, which means “smoke”, is old.",
    "Its name may mean “smoke”.",
    "The name he chose, Zorrin, perhaps after a river, is thought to come late; the name Zorrin, it is said, means “smoke”.",
    "If the name he chose, Zorrin, means “smoke”, it is old.",
  ])("is not told by “%s”", (sentence) => {
    expect(facts(sentence)).not.toContain("The name Zorrin means");
  });
});
