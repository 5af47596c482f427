import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

/** What is read of a text, each statement with its answer in brackets. */
function told(title: string, text: string): string[] {
  const source = `# ${title}\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

const society = "The Holm Society is a society in Leith.";

describe("further names", () => {
  test("what something is also known as", () => {
    expect(told("The Holm Society", `${society} The Holm Society, also known as the Lantern, met in Leith.`)).toContain(
      "The Holm Society is also known as the [Lantern].",
    );
  });

  test("how something is called in another language", () => {
    expect(
      told("The Holm Society", `${society} The Holm Society, in Danish often called Holmsamfundet, met in Leith.`),
    ).toContain("The Holm Society is also known as [Holmsamfundet].");
  });

  test.each([
    ["what another is known as", "Members of the Holm Society, known as friends of the Lantern, met in Leith."],
    ["friends of a name", "The Holm Society, known as friends of the Lantern, met in Leith."],
  ])("none: %s", (_, sentence) => {
    expect(told("The Holm Society", `${society} ${sentence}`).join()).not.toContain("also known as");
  });
});

describe("what is told of one value twice", () => {
  test("an amount that a noun has is asked once", () => {
    const facts = told("Marle", "Marle is a town in Denmark with a population of 12,400.");
    expect(facts.filter((fact) => fact.includes("[12,400]"))).toEqual(["The population of Marle is [12,400]."]);
  });

  test("a name of which two verbs tell is asked by both", () => {
    const text = `${society} In 1851 it thanked Ada Marsh, who was born in Oslo.`;
    const facts = told("The Holm Society", text).join("\n");
    expect(facts).toContain("The Holm Society thanked [Ada Marsh] in 1851.");
    expect(facts).toContain("[Ada Marsh] was born in Oslo.");
  });
});

describe("terms of office", () => {
  test("since when somebody holds it", () => {
    expect(told("The Holm Society", `${society} Its president is Ada Marsh (since 2022).`).join("\n")).toMatch(
      /^Ada Marsh has been .*president.* since \[2022\]\.$/mu,
    );
  });

  test.each([
    ["of one who held it", "Its first president was Ada Marsh (since 1922)."],
    ["a year of birth", "Its president is Ada Marsh (1922)."],
  ])("none: %s", (_, sentence) => {
    expect(told("The Holm Society", `${society} ${sentence}`).join()).not.toContain("has been");
  });
});

describe("peoples", () => {
  test("a group that goes by a people's name", () => {
    expect(told("The Holm Society", `${society} It sent food to Danish weavers in 1921.`)).toContain(
      "The Holm Society sent food to [Danish weavers] in 1921.",
    );
  });

  test("a capital that goes by a country's", () => {
    expect(told("The Holm Society", `${society} It opened an office in the Danish capital.`)).toContain(
      "The Holm Society opened an office in [the Danish capital].",
    );
  });

  test("no group that is counted", () => {
    expect(told("The Holm Society", `${society} It sent food to forty Danish weavers.`).join()).not.toContain(
      "[Danish weavers]",
    );
  });
});

describe("countries by their adjectives", () => {
  test("whose government did it", () => {
    const text = `${society} In 1962 the Chilean government gave the Holm Society a ship.`;
    expect(told("The Holm Society", text)).toContain(
      "In 1962, the government of [Chile] gave the Holm Society a ship.",
    );
  });

  test("with the article that a land’s name bears", () => {
    const text = `${society} In 1962 the Dutch government gave the Holm Society a ship.`;
    expect(told("The Holm Society", text)).toContain(
      "In 1962, the government of the [Netherlands] gave the Holm Society a ship.",
    );
  });

  test("none where it describes a person", () => {
    const text = `${society} It was founded by a Chilean botanist in 1902.`;
    expect(told("The Holm Society", text).join()).not.toContain("[Chile]");
  });
});

describe("fragments", () => {
  test("what the topic has, behind a sentence about it", () => {
    const text = `${society} It grew fast in Leith. A yearly budget estimated at £3 million and 200 employees.`;
    expect(told("The Holm Society", text)).toEqual(
      expect.arrayContaining([
        "The yearly budget of the Holm Society is estimated at [£3 million].",
        "The Holm Society has [200] employees.",
      ]),
    );
  });

  test("nothing behind a sentence about another", () => {
    const text = `${society} Karl Stein ran a mill in Bath. A yearly budget estimated at £3 million.`;
    expect(told("The Holm Society", text).join()).not.toContain("budget of the Holm Society");
  });
});

describe("provisions", () => {
  test("what an agreement lays down, and when it was signed", () => {
    const text = `${society} On 4 May 1921 its owner signed a treaty stipulating that Leith be open to all ships.`;
    expect(told("The Holm Society", text)).toEqual(
      expect.arrayContaining([
        "A treaty laid down that [Leith be open to all ships].",
        "The treaty stipulating that Leith be open to all ships was signed on [4 May 1921].",
      ]),
    );
  });

  test.each([
    ["what somebody says", "Karl Stein stated that Leith was open to all ships."],
    ["what points elsewhere", "It signed a treaty stipulating that it be open to all ships."],
  ])("none: %s", (_, sentence) => {
    expect(told("The Holm Society", `${society} ${sentence}`).join()).not.toContain("laid down that");
  });
});
