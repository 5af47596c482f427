import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

/** The values that a text is at odds with itself about, as they stand in it. */
function oddIn(...paragraphs: readonly string[]): string[] {
  const text = `# The Alder League\n\nThe Alder League is a union of ports.\n\n${paragraphs.join("\n\n")}\n`;
  return oddOf(text);
}

function oddOf(text: string): string[] {
  const { facts, disagreements } = extract(readDocument(text, "markdown", "x"), text);
  const conflicts = disagreements.filter(({ sort }) => sort === "conflict");
  return conflicts.map(({ factIds }) =>
    factIds
      .map((id) => facts.find((fact) => fact.id === id))
      .map((fact) => text.slice(fact?.place.start, fact?.place.end))
      .join(" / "),
  );
}

const card = (...rows: readonly string[]): string => `| Fact | Value |\n| --- | --- |\n${rows.join("\n")}`;

describe("a number of things at odds with", () => {
  test.each([
    ["a set of which the text told", ["It speaks for 94 ports.", "Each of the 97 ports has one vote."], "94 / 97"],
    ["all of them", ["The League has 18 ports.", "A change needs all 16 ports, as in 1994."], "18 / 16"],
    ["those of its owner", ["It is led by a jury of five.", "The jury’s seven members sit in Bern."], "five / seven"],
    ["those who hold a rank", ["Of them, 29 have the rank of Elder Port.", "All 27 Elder Ports agree."], "29 / 27"],
    ["the number that is told", ["The number of members is 46.", "Then the 52 members sit down."], "46 / 52"],
    ["a word for both", ["Its council has 12 members.", "The 14-member council meets in May."], "12 / 14-member"],
    [
      "an entry of a table",
      ["The hulls are held by 65,000 bolts.", card("| Number of bolts | 80,000 |")],
      "65,000 / 80,000",
    ],
    ["its digits in another order", ["The vault keeps 127 charts.", card("| Charts | 172 |")], "127 / 172"],
    [
      "a set that narrows itself",
      ["At its last feast nine towns were present.", "The six towns represented at that last feast went home."],
      "nine / six",
    ],
  ])("%s", (_, paragraphs, odd) => {
    expect(oddIn(...paragraphs)).toEqual([odd]);
  });

  test.each([
    ["nothing where it is of another time", ["In 1950 the League had 12 ports.", "All 40 ports now have a vote."]],
    ["nothing where it grew", ["At first the League had six ports.", "All 40 ports have a vote."]],
    ["nothing where another body has them", ["The League has 40 members.", "The executive board has nine members."]],
    ["nothing where they are of another kind", ["It has 40 members.", "It also has the 12 associate members."]],
    ["nothing where they are some", ["The League has 40 ports.", "The five ports on the north shore pay less."]],
    ["nothing where they are two of them", ["Three brothers led it.", "The two brothers died in Bern."]],
    ["nothing where it is rounded", ["The League owns 1,204 ships.", "The 1,200 ships bear its flag."]],
    ["nothing within a bound", ["It speaks for more than 90 ports.", "Each of the 97 ports has one vote."]],
    [
      "nothing where each is told twice",
      ["It runs 12 halls.", "The 12 halls are old.", "It runs 15 halls.", "The 15 halls are new."],
    ],
    [
      "nothing in a table of years",
      ["The League has 40 members.", "| Year | Members |\n| --- | --- |\n| 1950 | 12 |\n| 1990 | 31 |"],
    ],
  ])("%s", (_, paragraphs) => {
    expect(oddIn(...paragraphs)).toEqual([]);
  });
});

describe("a measure at odds with", () => {
  const bridge = (...told: readonly string[]) =>
    oddOf(`# Tern Bridge\n\nThe Tern Bridge is a bridge in Devon. ${told.join("\n\n")}\n`);

  test.each([
    ["its length in other words", ["It is 3,911 metres long.", "It has a total length of 3,871 metres."]],
    ["a word in front of its noun", ["The tower rises 41 metres above it.", "The 47-metre tower is red."]],
    ["an entry of its part", ["The main span between them measures 490 metres.", card("| Main span | 480 m |")]],
    [
      "an entry that calls it otherwise",
      ["The ring wall, 4.3 km in length, is old.", card("| Length of the town wall | 3.4 km |")],
    ],
    ["the same in another unit", ["It is 40 kilometres long.", "It has a length of 30 miles."]],
    ["how long it lasted", ["The storm lasted eleven hours.", "The seven-hour storm broke it."]],
    ["how long nothing passed", ["For six days nothing could pass.", "The nine-day closure was dear."]],
  ])("%s", (_, told) => {
    expect(bridge(...told)).toHaveLength(1);
  });

  test.each([
    ["its height", ["It is 911 metres long and 71 metres high.", "It has a height of 71 metres."]],
    [
      "a part of it",
      ["It is 911 metres long.", "Its main span is 340 metres long.", "The upper deck is 880 metres long."],
    ],
    ["an earlier one", ["The first Tern Bridge was 210 metres long; the present bridge is 246 metres long."]],
    [
      "the same, rounded or in miles",
      ["It is 3,911 metres long.", card("| Length | 3.9 km |"), "It has a length of 2.4 miles."],
    ],
    ["its mean", ["It has an average height of 12 metres.", "It has a height of 31 metres."]],
  ])("nothing, for it is %s", (_, told) => {
    expect(bridge(...told)).toEqual([]);
  });
});

describe("a year, a toll or a sum at odds", () => {
  test.each([
    [
      "its foundation",
      ["The League was set up by law in 1967.", "Since its foundation in 1976 it has met in Bern."],
      "1967 / 1976",
    ],
    ["an entry of a list", ["It was founded in 1967.", "- Founded: 1957\n- Seat: Bern"], "1967 / 1957"],
    [
      "the dead by their names",
      ["A fire in its hall killed 136 sailors.", "A stone bears the names of the 163 men who died."],
      "136 / 163",
    ],
    [
      "what it cost",
      ["The hall cost 38 million francs.", "The bill of 83 million francs was burnt."],
      "38 million francs / 83 million francs",
    ],
  ])("with %s", (_, paragraphs, odd) => {
    expect(oddIn(...paragraphs)).toEqual([odd]);
  });

  test.each([
    ["what else was founded", ["The League was founded in 1967.", "Its museum was founded in 1990."]],
    ["what opened again", ["The League was opened in 1967.", "The League was opened again in 1990."]],
    ["those who died elsewhere", ["A fire killed 136 sailors.", "In a storm another 52 people drowned."]],
    ["what something else cost", ["The hall cost 38 million francs; the road cost 7 million francs."]],
  ])("never with %s", (_, paragraphs) => {
    expect(oddIn(...paragraphs)).toEqual([]);
  });
});

test("a value that is told in passing is a fact that nobody is asked for, and only where it is at odds", () => {
  const told = (number: string) => {
    const text = `# The Alder League\n\nThe Alder League has 94 ports.\n\nEach of the ${number} ports has one vote.\n`;
    const { facts } = extract(readDocument(text, "markdown", "x"), text);
    return facts.flatMap(({ asking, proof, place }) =>
      asking.way === "none" ? [[proof.quote, text.slice(place.start, place.end)]] : [],
    );
  };
  expect(told("97")).toEqual([["Each of the 97 ports has one vote.", "97"]]);
  expect(told("94")).toEqual([]);
});
