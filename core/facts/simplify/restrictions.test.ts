import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what a relative tells of what something is", () => {
  test.each([
    [
      "somebody",
      "Ada Marsh was an English weaver who opened a school in Bath in 1871.",
      "Ada Marsh opened a school in [Bath] in 1871.",
    ],
    ["something", "The Orrin Trust is a charity that keeps 40 mills.", "The Orrin Trust keeps [40] mills."],
    ["“it”", "It is a mill which grinds 40 tonnes of rye a year.", "The Ottery Mill grinds [40 tonnes] of rye a year."],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test("whatever somebody is by now", () => {
    const ada = "Ada Marsh, the weaver who took over from Karl Stein on 4 May 1871, is drifting away from wool.";
    expect(told(`${mill} ${ada}`)).toContain("Ada Marsh took over from Karl Stein on [4 May 1871].");
  });

  test("of many as of many", () => {
    const text = "In the crook of the river are the Nine Lanes, the medieval core of Bath.";
    expect(told(`${mill} ${text}`).join("\n")).toMatch(/Lanes are the medieval core of/u);
  });

  test.each([
    [
      "what something was the first to do",
      "The first boat to pass the mill was the SS Marle.",
      "The first boat to pass the Ottery Mill was the [SS Marle].",
    ],
    [
      "what is the longest of its kind",
      "When it was finished in 1913, the Lund Bridge was the longest in Denmark.",
      "The Lund Bridge was the longest in [Denmark].",
    ],
    ["how something is called besides", "The Orrin Trust, or OT, has 40 mills.", "The Orrin Trust has [40] mills."],
    [
      "which of several somebody was",
      "Karl Stein died in Bath in 1871, and one of his sons, Olaf Stein, took Holm House.",
      "Karl Stein died in Bath in [1871].",
    ],
    ["a verb of many that looks like a noun", "Its wheels feed 40 looms.", "The Ottery Mill’s wheels feed [40] looms."],
  ])("besides: %s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test.each([
    [
      "what only an aim names",
      "The first mill to use the Holm wheel, a gift of 40 weavers, was sold.",
      "wheel was a gift",
    ],
    ["a cleft", "It was a strike that ended 40 contracts in 1871.", "The Ottery Mill ended"],
    ["one of several people", "Ada Marsh was the widow of a painter who died in Bath in 1871.", "Ada Marsh died"],
  ])("nothing certain: %s", (_, sentence, words) => {
    expect(told(`${mill} ${sentence}`).join()).not.toContain(words);
  });
});
