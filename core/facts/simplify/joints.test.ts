import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("clauses that a sentence joins", () => {
  test.each([
    [
      "behind a clause that is not understood",
      "It lay where the two roads to the coast met, and in 1871 Ada Marsh bought forty looms.",
      "Ada Marsh bought forty looms in [1871].",
    ],
    [
      "behind a semicolon",
      "It stood, as whoever had seen it knew, on sand; in 1902 Karl Stein built a barn in Oslo.",
      "Karl Stein built a barn in [Oslo] in 1902.",
    ],
    [
      "behind a colon",
      "Two floods threatened whatever the owners planned: 60 barges sank near Oslo in 1931.",
      "60 barges sank near Oslo in [1931].",
    ],
    [
      "behind one whose verb was said before, of a book as America prints its title",
      "Its first song failed. Its second did not: “The Last Loom,” which appeared in 1951, won the Orrin Prize.",
      "“The Last Loom,” appeared in [1951].",
    ],
    [
      "“it” behind many things of one",
      "Its barns are in Bath, Devon, and it counts 193 looms.",
      "The Ottery Mill counts [193] looms.",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test("what goes on from whoever opened the sentence, with a clause of time in front that no comma closes", () => {
    const text =
      "Ada Marsh was a miller. Though baptised in Bath, she was of Irish descent, and after Karl Stein came to power she was protected only by her passport.";
    expect(told(text, "Ada Marsh")).toContain(
      "Ada Marsh was protected only by her passport after [Karl Stein] came to power.",
    );
  });

  test.each([
    ["a pronoun behind what is not understood", "How the old bridge burnt nobody told, and it had four arches."],
    [
      "a sum of money that the clause before told the use of",
      "The toll came from Karl Stein, who swam: Karl Stein paid 36 pence.",
    ],
    ["cases of what the clause before told of", "Lye fever fell, and the last cases in Oslo were seen in 1971."],
    ["who sailed when, without the port that the text makes known", "In 1871 Ada Marsh sailed for the colony."],
    ["more of what somebody told", "Ada Marsh told of a fire in Bath, and how Karl Stein had drowned in Oslo."],
    ["a label and its text", "1968: the first Orrin lock opens at Billund on 7 June."],
  ])("gives nothing for %s", (_, text) => {
    expect(told(`${mill} ${text}`).join("\n")).not.toMatch(/arches|lock|pence|^(?!Ada).*drowned|cases|sailed/mu);
  });
});
