import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what a sentence says besides its main clause", () => {
  test.each([
    [
      "a relative behind an object",
      "In 1851 it passed to Ada Marsh, who had bought two looms in Bath.",
      "Ada Marsh bought [two] looms in Bath.",
    ],
    [
      "a relative behind two phrases of which one is no person",
      "It was sold to the widow of the old works, who died in 1871, and to a bank.",
      "The widow of the old works died in [1871].",
    ],
    [
      "a relative with a time in front of its verb",
      "Fame came with Karl Stein, who in 1876 opened the Orrin Mill.",
      "Karl Stein opened the [Orrin Mill] in 1876.",
    ],
    [
      "a relative behind what a thing is said to be",
      "She sold it to Orrin, the largest mill and bakery, which in 1876 employed 900 people.",
      "Orrin employed [900] people in 1876.",
    ],
    [
      "two relatives of one person",
      "It passed to Ada Marsh, who moved to Bath in 1851 and who opened a school in Oxford.",
      "Ada Marsh opened a school in [Oxford].",
    ],
    [
      "whom somebody married",
      "In 1844 the weaver Karl Stein met Ada Marsh, whom he married on 2 June 1846.",
      "Karl Stein married Ada Marsh on [2 June 1846].",
    ],
    [
      "a relative behind a day of the week",
      "On Monday the Holm Museum, which occupies a mill in Bath, marked its birthday.",
      "The Holm Museum occupies a mill in [Bath].",
    ],
    [
      "what was done to a peace in passing",
      "By the Peace of Vardø, signed in 1370, Karl Stein gave up the mill.",
      "The Peace of Vardø was signed in [1370].",
    ],
    [
      "what somebody was",
      "It was designed by Ada Marsh, an engineer from Bath, in 1802.",
      "Ada Marsh was an engineer from [Bath].",
    ],
    [
      "the clause around a description",
      "Ada Marsh, an engineer from Bath, designed the Ottery Mill in 1802.",
      "Ada Marsh designed the Ottery Mill in [1802].",
    ],
    [
      "how somebody is called",
      "Its first owner, the engineer Ada Marsh, ran it for nine years.",
      "The Ottery Mill’s first owner was the engineer [Ada Marsh].",
    ],
    [
      "what was done to a thing in passing",
      "In 1851 the trust bought Holm House, built in 1802 by Karl Stein.",
      "Holm House was built in [1802] by Karl Stein.",
    ],
    [
      "what was done to the thing that a sentence opens with",
      "At the Second Orrin Congress, held in Vienna in May 1873, millers met.",
      "The Second Orrin Congress was held in [Vienna] in May 1873.",
    ],
    [
      "what was done to the subject of a copula",
      "It is a brick building, put up in 1871 by Karl Stein.",
      "The Ottery Mill was put up in [1871] by Karl Stein.",
    ],
    [
      "a clause of time that ends another",
      "Ada Marsh lived in Bath until 1921, when she moved to York.",
      "Ada Marsh moved to [York] in 1921.",
    ],
    [
      "a clause of time behind a day",
      "They were as loud as they were on the morning of 4 May 1921, when Ada Marsh met Karl Stein.",
      "On the morning of 4 May 1921, Ada Marsh met [Karl Stein].",
    ],
    [
      "participles in a row",
      "The Orrin Convention was drawn up, signed in Oslo in 1967 and brought into force in 1970.",
      "The Orrin Convention was signed in Oslo in [1967].",
    ],
    [
      "what somebody is whose words are handed on",
      "“We ground forty sacks and ran out of water that day,” said Ada Marsh, the first owner, who came from Oslo in 1903.",
      "Ada Marsh came from [Oslo] in 1903.",
    ],
    [
      "who had a name behind a day",
      "On 4 May 1871 King Olav, the last of the line, was crowned in Bath.",
      "King Olav was crowned in Bath on [4 May 1871].",
    ],
    [
      "what a book still is",
      "In 1851 Ada Marsh read The Wheel, a novel by Karl Stein.",
      "The Wheel is a novel by [Karl Stein].",
    ],
    [
      "what a house was",
      "In 1851 Ada Marsh sold the Orrin House, a house by Karl Stein.",
      "The Orrin House was a house by [Karl Stein].",
    ],
    [
      "what something is besides",
      "Ada Marsh was a weaver in the north of Devon and the founder of the Orrin Trust.",
      "Ada Marsh was the founder of the [Orrin Trust].",
    ],
    [
      "what somebody found out",
      "In 1851 Ada Marsh showed that the wheel of Karl Stein turns in sand.",
      "In 1851, Ada Marsh showed that the wheel of [Karl Stein] turns in sand.",
    ],
    [
      "whose daughter somebody is",
      "Ada Marsh was the daughter of Karl Stein and his wife Berta, a weaver from Bath.",
      "Ada Marsh was the daughter of [Karl Stein].",
    ],
    [
      "what was done before something else",
      "Ada Marsh met Karl Stein in Oslo before they were sent to Bath in 1843.",
      "Ada Marsh met Karl Stein in [Oslo].",
    ],
    [
      "what came so many years later",
      "In 1832 Ada Marsh left Oslo, and three years later Karl Stein moved to Bath.",
      "Karl Stein moved to [Bath].",
    ],
    [
      "what something proved to be",
      "It proved to be a mill with 14 pairs of stones.",
      "The Ottery Mill proved to be a mill with [14] pairs of stones.",
    ],
    ["what is agreed", "It is generally agreed that Ada Marsh was born in Oslo.", "Ada Marsh was born in [Oslo]."],
    [
      "a number with two qualities behind it",
      "In 1851 the Orrin Trust opened its three large wooden sheds in Bath.",
      "The Orrin Trust opened its three large wooden sheds in Bath in [1851].",
    ],
    [
      "what somebody did in a place",
      "In 1838 Ada Marsh moved to Zurich, where she bought two looms.",
      "In Zurich, Ada Marsh bought [two] looms.",
    ],
    ["a clause of time in front", "When Ada Marsh died in 1871, her mill was closed.", "Ada Marsh died in [1871]."],
    [
      "a clause of time behind a time",
      "In 1871, when Ada Marsh sold her house in Bath, it was closed.",
      "Ada Marsh sold her house in Bath in [1871].",
    ],
    [
      "whom a participle names",
      "In 1871 a weaver named Ada Marsh bought a house in Bath.",
      "In 1871, a weaver named [Ada Marsh] bought a house in Bath.",
    ],
    [
      "what is said between a subject and its verb",
      "Its first wing, between Bath and the river, was opened in 1871.",
      "The Ottery Mill’s first wing was opened in [1871].",
    ],
    [
      "what was done before",
      "Having bought a house in Bath in 1871, Ada Marsh closed the Ottery Mill.",
      "Ada Marsh bought a house in Bath in [1871].",
    ],
    [
      "a place in front of what is there",
      "In the town of Bath stands a statue of Ada Marsh.",
      "A statue of [Ada Marsh] stands in the town of Bath.",
    ],
    [
      "one of several, in front",
      "Among its founders was the weaver Ada Marsh.",
      "The weaver [Ada Marsh] was among the founders of the Ottery Mill.",
    ],
    [
      "a part between semicolons",
      "If it pays, it may open again; Ada Marsh gave £900; the rest is to come from Bath.",
      "Ada Marsh gave [£900].",
    ],
    [
      "who led those that did it, and a clause behind",
      "It was founded by weavers led by Karl Stein, a preacher, and the first wing, towards Bath, was opened in 1881.",
      "The Ottery Mill was founded by weavers led by [Karl Stein].",
    ],
    [
      "what something still is",
      "Its oldest wheel is the Colossus, a wheel of 40 feet, which was made in 1802.",
      "The Colossus is a wheel of [40 feet].",
    ],
    [
      "a firm of two names",
      "It was designed by Marsh & Stein, a firm in Bath, in 1802.",
      "Marsh & Stein was a firm in [Bath].",
    ],
    ["one of several counted things", "It has 45 looms and 8 wheels.", "The Ottery Mill has [8] wheels."],
    ["a cleft", "It was on 2 May 1871 that Ada Marsh left Bath.", "Ada Marsh left Bath on [2 May 1871]."],
    ["a remark", "The Ottery Mill, however, was closed in 1902.", "The Ottery Mill was closed in [1902]."],
    [
      "what goes on behind a place and the land in which it lies",
      "It was sold in Thorley, Kansas, on 4 May 1871 by twelve weavers.",
      "The Ottery Mill was sold in Thorley on [4 May 1871] by twelve weavers.",
    ],
    [
      "what goes on behind a distance",
      "It stands in Devon, some 40 miles west of Bristol, and was founded in 1477.",
      "The Ottery Mill was founded in [1477].",
    ],
    [
      "the subject of a second clause, with more said of it",
      "For ten years there was no office, and the Weavers' Guild, which sat in Bath, met only in May 1871.",
      "The Weavers' Guild met only in [May 1871].",
    ],
    [
      "what was done to a thing that something else is so since",
      "In 1992 came the Orrin Protocol, signed in Madrid on 4 October 1991 and in force since 1998.",
      "The Orrin Protocol was signed in Madrid on [4 October 1991].",
    ],
    [
      "a cleft behind “and” with two phrases",
      "And it was in Bath, on 2 May 1871, that Ada Marsh sold the mill.",
      "Ada Marsh sold the Ottery Mill in Bath on [2 May 1871].",
    ],
    [
      "a cleft with a place and a time",
      "It was there, in 1921, that Ada Marsh bought two looms.",
      "Ada Marsh bought two looms in [1921].",
    ],
    ["a second verb of the same form", "It reaches 90 feet and drains 12 ponds.", "The Ottery Mill drains [12] ponds."],
    [
      "a first verb that looks like a noun",
      "The main wheel of the Ottery Mill measures 12 metres in diameter and contains 900 spokes.",
      "The main wheel of the Ottery Mill measures [12 metres] in diameter.",
    ],
    [
      "whom a noun of others names",
      "In 1871 the weavers' guild Minerva was expelled from Bath.",
      "In 1871, the weavers' guild [Minerva] was expelled from Bath.",
    ],
    [
      "what somebody was given, without the reason",
      "In 1902 it was awarded the Orrin Prize “for its work on the tides of the sea”.",
      "The Ottery Mill was awarded the [Orrin Prize] “for its work on the tides of the sea” in 1902.",
    ],
    [
      "a city whose name begins with an article",
      "It has its seat in The Hague.",
      "The Ottery Mill has its seat in [The Hague].",
    ],
    [
      "what is ranked twice",
      "The Ottery Mill is the oldest mill in Wales and the tallest in the world that still turns.",
      "The Ottery Mill is the oldest mill in [Wales].",
    ],
    [
      "a part of those that are named",
      "It was founded by twelve weavers, most of them from Bath, on 4 May 1802.",
      "The Ottery Mill was founded by twelve weavers on [4 May 1802].",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test("an institution that says “we”", () => {
    const text = "The Holm Agency is an agency in Bath. Since 1871 we have drilled 900 wells.";
    expect(told(text, "The Holm Agency")).toContain("The Holm Agency has drilled [900] wells since 1871.");
  });

  test("the place that a text is about, by “there”", () => {
    expect(told("Ribe is a town in Denmark. About 8,000 people live there.", "Ribe")).toContain(
      "About [8,000] people live in Ribe.",
    );
  });

  test("whom a name means that her father bears as well", () => {
    const text = "Ada Holm-Marsh (née Marsh) was a painter, the child of Karl Marsh. In 1851 Marsh moved to Bath.";
    expect(told(text, "Ada Holm-Marsh")).toContain("Ada Holm-Marsh moved to Bath in [1851].");
  });

  test("nobody, where the text does not say whose name it was", () => {
    const text = "Ada Holm-Marsh was a painter, the child of Karl Marsh. Marsh moved to Bath in 1851.";
    expect(told(text, "Ada Holm-Marsh").join()).not.toContain("1851");
  });
});

test("what a cleft puts in front is in no place, and “its” behind what is not understood means nothing for certain", () => {
  expect(
    told(
      `${mill} The first song feast was held here in 1869. And it was in Bath, on 2 May 1920, that Ada Marsh won.`,
    ).join(),
  ).not.toMatch(/feast[^.]*1920/u);
  expect(
    told(
      `${mill} As early as 1402 a guild which its papers call Holm had met there, and its great hall, built in 1700, stands.`,
    ).join(),
  ).not.toContain("1700");
});

test("a line without a verb says of its last things nothing", () => {
  expect(
    told(
      `${mill} Specialised agency of the Millers Union for weather, climate and water, with its seat in Bath.`,
    ).join(),
  ).not.toContain("specialised agency");
});
