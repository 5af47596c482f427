import { describe, expect, test } from "vitest";
import { factsIn, mill, statementsOf } from "./samples.ts";

const woman = "Greta Holm was a Danish painter.";

describe("what is read", () => {
  test.each([
    [
      "a verb that looks like a noun",
      "It grinds 40 tonnes of flour a year.",
      "The Ottery Mill grinds [40 tonnes] of flour a year.",
    ],
    ["a verb and its particle", "It was set up in 1872.", "The Ottery Mill was set up in [1872]."],
    [
      "an auxiliary that two verbs share",
      "It was begun in 1870 and completed in 1872.",
      "The Ottery Mill was completed in [1872].",
    ],
    [
      "two measures of one verb",
      "It is 30 metres high and 12 metres wide.",
      "The Ottery Mill is 30 metres high and [12 metres] wide.",
    ],
    ["a month of an early year", "It was burned in June 704.", "The Ottery Mill was burned in [June 704]."],
    ["men on foot", "It fed 8,000 foot soldiers in 1872.", "The Ottery Mill fed [8,000] foot soldiers in 1872."],
    ["a length in “m”", "It is 48 m long.", "The Ottery Mill is [48 m] long."],
    ["a row of verbs", "It was built of oak, weighed 90 tonnes and cost £800.", "The Ottery Mill cost [£800]."],
    ["a place within a place", "It was moved to Bideford, Devon.", "The Ottery Mill was moved to [Bideford]."],
    [
      "who did it, though something is added",
      "It was designed by the engineer Ada Marsh, the first of her trade.",
      "The Ottery Mill was designed by the engineer [Ada Marsh].",
    ],
    [
      "a year that opens a sentence",
      "In 1894 weavers from Bideford founded a school.",
      "Weavers from Bideford founded a school in [1894].",
    ],
    [
      "whose it is, behind a place of another kind",
      "With the opening of the Berlin Wall in 1989, its owners left, and its budget is £400,000.",
      "The Ottery Mill’s budget is [£400,000].",
    ],
    [
      "works that are a place, though they look like a verb",
      "A fire at the Arden Bridge works in May 1903 stopped production for 14 days.",
      "A fire at the Arden Bridge works in May 1903 stopped production for [14 days].",
    ],
    [
      "a name with an epithet",
      "Eudo the Elder rebuilt the mill in 1802.",
      "Eudo the Elder rebuilt the Ottery Mill in [1802].",
    ],
    [
      "a name with the place of its bearer",
      "It was sold to the banker Philo of Larissa in 1811.",
      "The Ottery Mill was sold to the banker [Philo of Larissa] in 1811.",
    ],
    [
      "when an agreement was signed, and what it lays down",
      "On 4 May 1841 its owner and the Mayor of Bideford signed a contract providing that Bideford pay for Long Bridge.",
      "The contract providing that Bideford pay for Long Bridge was signed on [4 May 1841].",
    ],
    ["what it claims", "It claims around 1,200 members.", "The Ottery Mill claims around [1,200] members."],
    [
      "money by the letters of a currency",
      "It cost about DKK 4.2 million in 1991.",
      "The Ottery Mill cost about [DKK 4.2 million] in 1991.",
    ],
    [
      "what happened in a year that counts from another",
      "It burnt in 1871. The following year it was sold to Ada Marsh.",
      "The Ottery Mill was sold to [Ada Marsh].",
    ],
    [
      "“it” behind what there is beside",
      "It is the tallest mill in Wales, and behind the wheel there are 40 steps. It was built in 1802.",
      "The Ottery Mill was built in [1802].",
    ],
    [
      "“it” behind a first sentence that asks what it does",
      "What the mill does, from an old house in Bath, is grind rye. It has 40 looms.",
      "The Ottery Mill has [40] looms.",
    ],
    [
      "an office with what it has the care of",
      "It was visited by the Secretary of Fisheries in 1902.",
      "The Ottery Mill was visited by the [Secretary of Fisheries] in 1902.",
    ],
    ["about which year", "It was enlarged about 1802.", "The Ottery Mill was enlarged about [1802]."],
    [
      "a name with a dash",
      "In 1903 it was lost under the Hay–Marsh Treaty.",
      "The Ottery Mill was lost under the [Hay–Marsh Treaty] in 1903.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(statementsOf(factsIn("The Ottery Mill", `${mill} ${sentence}`))).toContain(statement);
  });

  test.each([
    ["a day before the common era", "She died on August 1, 30 BC.", "Greta Holm died on [August 1, 30 BC]."],
    ["whom “her” means", "The poet Karl Lund met her in 1901.", "The poet Karl Lund met Greta Holm in [1901]."],
    [
      "who goes by a title and a first name",
      "Dame Greta moved to Aarhus in 1888.",
      "Greta Holm moved to [Aarhus] in 1888.",
    ],
    ["what was invented", "She invented the hinged easel in 1899.", "Greta Holm invented the hinged easel in [1899]."],
    [
      "“she” behind a sentence that says nothing",
      "Much has been said of these years. She moved to Aarhus in 1888.",
      "Greta Holm moved to Aarhus in [1888].",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(statementsOf(factsIn("Greta Holm", `${woman} ${sentence}`))).toContain(statement);
  });

  test.each([
    ["“she” where another woman was spoken of", "Her sister was a teacher. She moved to Aarhus in 1888."],
    ["“her” where another woman was named", "Anna Berg lived there. The poet Karl Lund met her in 1901."],
    ["a term of office as a life", "Peter Dahl (1904–1907) led the academy."],
    ["when something was not signed", "In 1903 she never signed a contract providing that the studio stay open."],
    ["a figure without what narrows it", "She gave four speeches against him."],
    ["a crowd without its time", "When the war ended, fewer than 8,000 people lived in Aarhus."],
  ])("refuses %s", (_, sentence) => {
    const read = statementsOf(factsIn("Greta Holm", `${woman} ${sentence}`)).join("\n");
    expect(read).not.toMatch(/Holm moved|met Greta|was born|died in|was signed|\[four\]|\[8,000\]|\[Aarhus\]/u);
  });

  test.each([
    [
      "whom she married",
      "There she met the sailor Jens Lund, whom she married in Odense in 1902.",
      "Greta Holm married the sailor Jens Lund in [Odense] in 1902.",
    ],
    [
      "what goes on behind an aside",
      "She was born in Odense, the third of five children, and grew up in Aarhus.",
      "Greta Holm grew up in [Aarhus].",
    ],
    [
      "what she did over a time",
      "Over ten months she painted more than 300 plates.",
      "Greta Holm painted more than [300] plates.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(statementsOf(factsIn("Greta Holm", `${woman} ${sentence}`))).toContain(statement);
  });

  test("what a text is about, though it has no name of its own", () => {
    const facts = factsIn(
      "The Grey Marsh Newt",
      "The grey marsh newt is a newt of Norway. It was first described in 1834 by the naturalist Karl Stein.",
    );
    expect(statementsOf(facts)).toContain(
      "The grey marsh newt was first described in [1834] by the naturalist Karl Stein.",
    );
  });

  test("purposes and means", () => {
    const facts = factsIn(
      "The Alder League",
      "The Alder League was founded in 1921 for the purpose of teaching sailors to swim. It devotes its efforts to training crews by lending boats to schools. Its aim is to save lives at sea.",
    );
    const answers = facts.map(({ kind, value }) => `${kind}: ${String(value)}`);
    expect(answers).toEqual(
      expect.arrayContaining([
        "purpose: to save lives at sea",
        "purpose: training crews by lending boats to schools",
        "means: lending boats to schools",
      ]),
    );
  });

  test("a row of a table that a year names, as a fact of the topic", () => {
    const [fact] = factsIn(
      "Odense",
      "| Year | Population |\n| --- | --- |\n| 1901 | 40,000 |\n| 1950 | 100,000 |",
      "Odense is a city. Odense is old. Odense lies in Denmark.",
    );
    expect(fact).toMatchObject({ subject: "Odense", relation: "Population in 1901", value: 40_000 });
  });

  test("a list, unless what narrows it had to be left out", () => {
    const lists = (sentence: string) =>
      factsIn("The Ottery Mill", `${mill} ${sentence}`).flatMap(({ kind, value }) => (kind === "list" ? [value] : []));
    expect(lists("It sells rye, oats and barley.")).toEqual([["rye", "oats", "barley"]]);
    expect(lists("It sold rye, oats and barley to those strangers.")).toEqual([]);
  });

  test("a report, without the place and the day in front of it", () => {
    const facts = factsIn("Bridge opens", "MARLOW, May 3, 2019 (Wire) – The Ada Bridge opened on 2 May 2019.");
    expect(statementsOf(facts)).toContain("The Ada Bridge opened on [2 May 2019].");
  });
});

describe("what is in doubt is not read", () => {
  test.each([
    ["whose the second verb is", "The mill opened after repairs that took a year and cost £900."],
    ["who owned it", "A fire killed the brother of Karl Stein, who owned 60 mills."],
    ["which number it is", "By 1910 some mills had closed; the number fell to 12."],
    ["a fraction of something", "The town paid two thirds of the price."],
  ])("%s", (_, sentence) => {
    const whole = (one: string) => one.replaceAll(/[[\]]/gu, "").replace("The Ottery Mill", "The mill") === sentence;
    const statements = statementsOf(factsIn("The Ottery Mill", `${mill} ${sentence}`)).filter((one) => !whole(one));
    expect(statements.filter((one) => /\[(?:£900|60|12|two)\]/u.test(one))).toEqual([]);
  });
});
