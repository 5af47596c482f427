import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what stands in front of a subject", () => {
  test.each([
    [
      "weeks that are counted describe nothing behind them",
      "Within five weeks weavers from Denmark, Norway and Sweden had met in Bath.",
      "Weavers from Denmark, Norway and Sweden met in [Bath].",
    ],
    [
      "a count of months does not tell when",
      "Within months Karl Stein founded the Orrin Guild.",
      "Karl Stein founded the [Orrin Guild].",
    ],
    [
      "a pronoun behind what somebody had done",
      "Ada Marsh was a weaver. After graduating in 1902 she moved to Leeds.",
      "After graduating in 1902, Ada Marsh moved to [Leeds].",
    ],
    [
      "a pronoun behind what looks like a verb",
      "Ada Marsh ran the guild. With their help she bought the Holm Works in 1922.",
      "Ada Marsh bought the Holm Works in [1922].",
    ],
    [
      "how old somebody was not yet",
      "Ada Marsh was a weaver. In May 1902, not yet twelve, she sailed to Leeds.",
      "Ada Marsh sailed to [Leeds] in May 1902.",
    ],
    [
      "a day that another tells",
      "On 3 March 1902, a week after the fire at Orrin and with the mayor in jail, Ada Marsh sailed to Leeds.",
      "Ada Marsh sailed to [Leeds] on 3 March 1902.",
    ],
    [
      "why it was so",
      "Because of its oak it outlived the Holm Works in Leeds.",
      "Because of its oak, the Ottery Mill outlived the [Holm Works] in Leeds.",
    ],
    [
      "a year and a number of firms that no comma parts",
      "Ore went out to Bath, wool came back, and in 1902 three firms merged into Orrin Steel.",
      "In 1902, [three] firms merged into Orrin Steel.",
    ],
    [
      "the son of a weaver, and where he was born",
      "A weaver's son, born in Leeds in 1872, Karl Stein sold the Holm Works in 1902.",
      "Karl Stein sold the Holm Works in [1902].",
    ],
    [
      "where and to whom somebody was born, torn from the day by commas",
      "Born on 3 May 1872, in Leeds, a town near Bath, to a baker who kept bees, Karl Stein worked as a joiner in Orrin.",
      "Karl Stein was born in [Leeds] to a baker.",
    ],
    [
      "what somebody did, without where he was born",
      "Born on 3 May 1872, in Leeds, to a baker, Karl Stein worked as a joiner in Orrin.",
      "Karl Stein worked as a joiner in [Orrin].",
    ],
    [
      "what somebody is by trade",
      "A weaver by trade, Ada Marsh moved to Bath in 1902.",
      "Ada Marsh moved to Bath in [1902].",
    ],
    [
      "some time later, on its day",
      "Half a century later, on 25 June 1991, Ada Marsh left Leeds.",
      "Ada Marsh left Leeds on [25 June 1991].",
    ],
    [
      "what was done by somebody of whom more is told",
      "Founded by Ada Marsh, who lived in Bath, the Holm School counts 40 classes.",
      "The Holm School counts [40] classes.",
    ],
    [
      "how long it was before something else",
      "On 25 June 1991, a few weeks before weavers came to Leeds, Ada Marsh left Bath.",
      "Ada Marsh left Bath on [25 June 1991].",
    ],
    [
      "a clause that ends in a year, and a name",
      "When the war broke out in 1914 Karl Stein moved to Bath.",
      "Karl Stein moved to [Bath].",
    ],
    [
      "a clause that ends in an office and its year, and a name",
      "When Karl Stein was made an earl in 1838 Ada Marsh became the Duchess of Orrin.",
      "[Ada Marsh] became the Duchess of Orrin.",
    ],
    [
      "the day after something else",
      "On 4 May 1902, the day after the Danes closed Orrin Bridge, Ada Marsh moved to Bath.",
      "Ada Marsh moved to Bath on [4 May 1902].",
    ],
    [
      "how long it was since, and where",
      "Two years on, at the Holm Fair, Karl Stein sold the Marle Works to Denmark.",
      "At the Holm Fair, Karl Stein sold the [Marle Works] to Denmark.",
    ],
    [
      "how often, and on which day",
      "Every year on 3 May Ada Marsh visits the Holm Museum.",
      "Every year on 3 May, [Ada Marsh] visits the Holm Museum.",
    ],
    [
      "an age told at length, and a name",
      "At the age of forty-one Ada Marsh moved to Bath.",
      "At the age of forty-one, Ada Marsh moved to [Bath].",
    ],
    ["an age, and a name", "At fourteen Ada Marsh was sent to Bath.", "Ada Marsh was sent to Bath at [fourteen]."],
    [
      "what was made of somebody",
      "Appointed curator in 1902, Ada Marsh rebuilt the Holm Museum.",
      "Ada Marsh was appointed curator in [1902].",
    ],
  ])("%s", (_, text, statement) => {
    expect(told(`${mill} ${text}`)).toContain(statement);
  });

  test.each([
    [
      "a verb with its subject behind it",
      "Below it stands the Holm Tower, whose wall, 250 metres in circumference, contains 900 blocks.",
      /stands, the|contains? stands/iu,
    ],
    [
      "a clause of its own",
      "In its first year about 1.3 million visitors came, and weavers moved to Oslo in 1902.",
      /came, weavers/iu,
    ],
    [
      "a quality of what stands behind it",
      "Exhausted soils, a shortage of wool and 40 floods have all been blamed.",
      /exhausted soils/u,
    ],
    [
      "a time of what stands behind it",
      "The decision of Karl Lund was annulled, and within two weeks Friday markets were held in Bath.",
      /Lund within/u,
    ],
    [
      "a place where what is meant was built",
      "Built in 1861, in Leeds, a town near Bath, for a baker who kept bees, the bakery ground barley.",
      /town near Bath was built/u,
    ],
  ])("is not %s", (_, text, wrong) => {
    expect(told(`${mill} ${text}`).join("\n")).not.toMatch(wrong);
  });
});
