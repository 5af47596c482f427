import { describe, expect, test } from "vitest";
import { tagWords } from "../../text/tagger.ts";
import { parseClauses } from "./parse-clauses.ts";
import type { Range } from "./phrase.ts";
import { tokenised } from "./tokenise.ts";

/** The first clause that is read of a sentence: its subject, its verb and what stands with it. */
function firstClause(text: string): string | undefined {
  const sentence = tokenised(text, tagWords(text));
  const spelt = ({ from, to }: Range) =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
  const [clause] = parseClauses(sentence).filter(({ origin }) => origin === "main");
  return (
    clause &&
    [clause.subject, clause.verb, ...clause.args.map(({ range }) => range)]
      .map((each) => each && spelt(each))
      .join(" | ")
  );
}

describe("a sentence is read", () => {
  test.each([
    [
      "up to a clause that is not understood",
      "It holds 40 looms, and only once wool had risen did they pay.",
      "It | holds | 40 looms",
    ],
    [
      "up to the same in other words",
      "The mill is 810 feet long, or a little over a furlong and a half.",
      "The mill | is | 810 feet | long",
    ],
    [
      "up to what else the same was",
      "In May 1902 Ada Marsh became its first female mayor, and the first from the Green League.",
      "Ada Marsh | became | In May 1902 | its first female mayor",
    ],
    ["behind a purpose with a comma", "To join the two, the mill bought 30 pumps.", "the mill | bought | 30 pumps"],
    [
      "behind a purpose without one",
      "To save time the mill was rebuilt from 30 sides.",
      "the mill | was rebuilt | from 30 sides",
    ],
    ["behind a time that counts from another", "A year later the mill burnt 30 looms.", "the mill | burnt | 30 looms"],
    [
      "behind a time that points to another",
      "The following May the council founded 30 schools.",
      "the council | founded | 30 schools",
    ],
    ["behind “early in”", "Early in 1352 she left for Bath.", "she | left | in 1352 | for Bath"],
    [
      "behind a participle that the tagger takes for a noun",
      "Meeting in Bath, the owners sold the mill in 1871.",
      "the owners | sold | the mill | in 1871",
    ],
    [
      "behind an aside and an adverb",
      "The pink mill, sold in 1851, still has 40 looms.",
      "The pink mill | still has | 40 looms",
    ],
    [
      "behind an aside, an adverb and a verb in the present",
      "The Holm Hotel, put up in 1904, still serves 40 guests.",
      "The Holm Hotel | still serves | 40 guests",
    ],
    [
      "behind an aside, an adverb and a verb with an object",
      "Karl Holm, whom everybody called Kalle, quietly bought the mill in 1954.",
      "Karl Holm | quietly bought | the mill | in 1954",
    ],
    [
      "with a participle for an adjective",
      "Scheduled boats began on 4 May 1871.",
      "Scheduled boats | began | on 4 May 1871",
    ],
    ["with a verb behind an adverb", "Its rent at present stands at £40.", "Its rent | at present stands | at £40"],
    ["with a verb behind a part of them", "Most of them feed on grass.", "Most of them | feed | on grass"],
    [
      "with a verb behind a thing that looks like one",
      "Each of its two main spans measures 90 feet.",
      "Each of its two main spans | measures | 90 feet",
    ],
    [
      "with a verb in front of another clause",
      "A fire in 1960 burnt down the tower, and the family left.",
      "A fire in 1960 | burnt down | the tower",
    ],
    [
      "with a participle behind “first”",
      "The medal was first given in 1962 to Ada Marsh.",
      "The medal | was first given | in 1962 | to Ada Marsh",
    ],
    [
      "with a participle behind an adverb",
      "The plans had at first concerned defence.",
      "The plans | had at first concerned | defence",
    ],
    [
      "with an infinitive behind the second verb",
      "The tower is open here, and claims to be the oldest.",
      "The tower | is | open | here",
    ],
    [
      "with a row of languages for a subject",
      "Danish, Frisian and Swedish are the working languages.",
      "Danish , Frisian and Swedish | are | the working languages",
    ],
    [
      "with a place behind a noun",
      "Two bridges cross the paths below: one is new.",
      "Two bridges | cross | the paths | below",
    ],
    [
      "with a direction of two parts",
      "Bath lies about 12 miles to the south-east.",
      "Bath | lies | about 12 miles | to the south-east",
    ],
    [
      "with a name of two things",
      "They opened the Song and Dance Festival.",
      "They | opened | the Song and Dance Festival",
    ],
    ["with a verb that few sentences have", "The mill rests with Ada Marsh.", "The mill | rests | with Ada Marsh"],
    [
      "with a particle that the verb is nothing without",
      "She set out for Bath in 1871.",
      "She | set out | for Bath | in 1871",
    ],
    ["behind “as early as”", "As early as 1802 a guild had met there.", "a guild | had met | there"],
    [
      "with a name behind a year",
      "In 2024 Solvik was a Capital of Salt.",
      "Solvik | was | In 2024 | a Capital of Salt",
    ],
  ])("%s", (_, sentence, clause) => {
    expect(firstClause(sentence)).toBe(clause);
  });
});

test("the year of a timeline counts nobody", () => {
  expect(firstClause("1915 Ada Marsh sells the Holm Company.")).toBeUndefined();
});

test("what takes in so much holds it", () => {
  expect(firstClause("The park takes in 97 per cent of the land.")).toBe(
    "The park | takes in | 97 per cent of the land",
  );
});
