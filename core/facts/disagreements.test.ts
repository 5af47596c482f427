import { describe, expect, test } from "vitest";
import { readDocument } from "../text/layout.ts";
import { extract, type Extraction } from "./extract.ts";

const read = (...paragraphs: readonly string[]): Extraction => {
  const text = `# The Alder League\n\n${paragraphs.join("\n\n")}\n`;
  return extract(readDocument(text, "markdown", "x"), text);
};

const valuesOf = ({ facts, disagreements }: Extraction) =>
  disagreements.map(({ sort, factIds }) => [
    sort,
    ...factIds.map((id) => String(facts.find((fact) => fact.id === id)?.value)),
  ]);

describe("a text that is at odds with itself", () => {
  test("about a year", () => {
    expect(
      valuesOf(read("The Alder League was founded in 1921.", "The Alder League was established in 1923 in Bern.")),
    ).toEqual([["conflict", "1921", "1923"]]);
  });

  test("about when something happened, whatever it was: a question for its year has one answer", () => {
    expect(
      valuesOf(
        read(
          "The Alder League received the Brandt Prize in 1938.",
          "The Alder League received the Brandt Prize in 1975.",
        ),
      ),
    ).toEqual([["conflict", "1938", "1975"]]);
    expect(
      valuesOf(read("The Alder League has run the fair since 1954.", "The Alder League has run the fair since 1961.")),
    ).toEqual([["conflict", "1954", "1961"]]);
  });

  test("about a count for the same time", () => {
    expect(
      valuesOf(read("The Alder League has 40 members.", "The number of members of the Alder League is 43.")),
    ).toEqual([["conflict", "40", "43"]]);
  });

  test("about how many of something a body has, which is told once in passing", () => {
    expect(
      valuesOf(
        read(
          "The Alder League is run by the Harbour Board, which has 38 members.",
          "The 42 members of the Harbour Board include several pilots.",
        ),
      ),
    ).toEqual([["conflict", "38", "42"]]);
  });

  test("names both facts, each with its own proof and identity", () => {
    const { facts, disagreements } = read("The Alder League has 40 members.", "The Alder League has 43 members.");
    const ids = disagreements[0]?.factIds ?? [];
    expect(new Set(ids).size).toBe(2);
    const quotes = ids.map((id) => facts.find((fact) => fact.id === id)?.proof.quote);
    expect(quotes).toEqual(["The Alder League has 40 members.", "The Alder League has 43 members."]);
  });

  test("names what is told twice in the same words once", () => {
    const garbled = "It It It was was founded founded in in 1951 1951 by by by.";
    const between = "<script>document.write('founded in 1951')</script><!-- 1952 -->";
    const text = `The Alder League was founded in 1948.\r\n${garbled}\r\n${between}\r\n${garbled}`;
    const { facts, disagreements } = extract(readDocument(text, "plain", "x"), text);
    expect(facts.map(({ value }) => value)).toEqual([1948, 1951]);
    expect(disagreements.map(({ factIds }) => factIds.length)).toEqual([2]);
  });

  test("in a table and a sentence", () => {
    expect(
      valuesOf(read("The Alder League was founded in 1921.", "| Fact | Value |\n| --- | --- |\n| Founded | 1923 |")),
    ).toEqual([["conflict", "1921", "1923"]]);
  });
});

describe("a text that is not at odds with itself", () => {
  test("tells then from now", () => {
    expect(valuesOf(read("In 1950 the Alder League had 12 members.", "The Alder League has 40 members."))).toEqual([
      ["over-time", "12", "40"],
    ]);
  });

  test("gives a bound and a figure within it", () => {
    expect(valuesOf(read("The Alder League has more than 30 members.", "The Alder League has 40 members."))).toEqual(
      [],
    );
  });

  test.each([
    ["of one sentence", ["The Alder League had 20 ships and its port 30 ships."]],
    ["of two dated times", ["In 1950 the Alder League had 12 members.", "In 1990 the Alder League had 31 members."]],
    ["of what may happen again", ["The Alder League won 34 cups.", "The Alder League won 47 cups."]],
    ["of a part", ["The Alder League has 40 members.", "The board of the Alder League has nine members."]],
  ])("gives values %s", (_, paragraphs) => {
    expect(valuesOf(read(...paragraphs))).toEqual([]);
  });

  test("gives a day and its year", () => {
    expect(
      valuesOf(read("The Alder League was founded on 3 May 1921.", "The Alder League was founded in 1921.")),
    ).toEqual([]);
  });

  test("counts other things, or the same in other places", () => {
    expect(
      valuesOf(
        read(
          "The Alder League has 40 permanent staff and 12 vans.",
          "The Alder League has 9 seasonal staff.",
          "The Alder League opened 3 schools in Kenya.",
          "The Alder League opened 4 schools in Nepal.",
        ),
      ),
    ).toEqual([]);
  });
});

test("a text in another language gives nothing, and says which", () => {
  const text =
    "Der Bund wurde im Jahr 1921 in Bern gegründet und hat heute 40 Mitglieder. Er betreibt 12 Schulen in drei Ländern.";
  expect(extract(readDocument(text, "plain", "x"), text)).toEqual({
    facts: [],
    disagreements: [],
    entities: [],
    topic: null,
    language: { code: "de", name: "German" },
  });
});
