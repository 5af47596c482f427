import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what a sentence may say of one thing or of another", () => {
  test.each([
    ["which of two people", "It was sold to the widow of Karl Stein, who died in 1871, and to a bank.", "1871"],
    ["which of two things", "It lies beside a tower in Port Lee, which was built in 1700.", "1700"],
    ["the hammer or the town", "It owns a hammer forged in Leeds, which was used until 1972.", "1972"],
    ["all that was said before", "In 1851 it lost the contract, which caused a strike of 40 weavers.", "40"],
    ["a row", "It ground wheat, a little rye and oats from Essex.", "was a little"],
    ["a distance", "It looks towards Bath, a few miles from Bristol, in the east.", "is a few"],
    ["a phrase in front of a clause", "After the flood in 1840, the Ottery Mill opened a shop in Bath.", "was the"],
    ["what was led", "After a strike led by Ada Marsh, the Ottery Mill closed in 1890.", "led by the Ottery"],
    [
      "whom the clause behind speaks of",
      "The owner rests alone, while the mill, which is old, is run by 40 men.",
      "alone",
    ],
    ["what has not quite happened", "Its trade had all but ceased in 1871.", "was ceased"],
    [
      "what a description only explains",
      "It owns the road from Bath to Wells, the first road on Devon soil, which was opened in 1847.",
      "soil was opened",
    ],
    ["a place in a place", "It has a house in Wells, which was opened in 1847.", "Wells was opened"],
    ["a verb that is torn apart", "It had by 1920 sold 40 looms.", "had by"],
    [
      "a clause that another follows",
      "It lost its wheel, closing a road for 11 weeks, and the owner sold 40 looms.",
      "weeks, and",
    ],
    ["some time before another", "Its owner was born in Bath some decades before the war.", "some decades"],
    ["a firm that is no place", "Its owner came from Marsh & Stein in 1802.", "from [Marsh"],
    ["a row of verbs", "It opened in Bath, moved to Leeds, closed in 1890.", "Bath closed"],
    ["a verb of another number", "Its looms, whose owner, found in Bath, has gone to Leeds, were old.", "looms has"],
    ["a verb without its place", "It sent a weaver to her in 1871.", "sent a weaver"],
    ["whither something was taken", "Ada Marsh was taken by boat to the edge of it in 1871.", "1871"],
    ["what else it was used for", "It has been used since 1871 for a wholly different purpose.", "1871"],
    ["with whom some went", "Five men went with Ada Marsh.", "[Five]"],
    ["of what age somebody was", "In May 1871, when Ada Marsh was 16, the Ottery Mill was sold.", "16 was in"],
    [
      "of which family a city is",
      "Ada Marsh was born in Vienna on 7 May 1878, the third of eight children of Karl Marsh.",
      "Vienna on 7 May 1878 was",
    ],
    ["votes for without those against", "It was closed by 33 votes to 24 in 1871.", "[33]"],
    ["how many fell that day", "That day forty weavers left.", "weavers left"],
    ["what came to be so", "The following year it had 40 looms.", "40"],
    ["whose sons they are", "Karl Marsh was among his founders.", "founders"],
    [
      "who was the third of six",
      "Its owner was born in Bath on 4 May 1871, the third of 40 children of Ada Marsh.",
      "1871 was",
    ],
    ["what only may be", "If Ada Marsh, who left in 1890, returns, it may open.", "1890"],
  ])("nothing certain: %s", (_, sentence, words) => {
    expect(told(`${mill} ${sentence}`).join()).not.toContain(words);
  });
});
