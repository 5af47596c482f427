import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { parseClauses } from "./parse-clauses.ts";
import { tokenise } from "./tokenise.ts";

const argumentsOf = (text: string): string[] => {
  const [clause] = parseClauses(tokenise(text));
  return (clause?.args ?? []).map(
    ({ role, range: { from, to } }) =>
      `${role}: ${clause?.sentence.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(" ")}`,
  );
};

describe("what stands with a verb", () => {
  test.each([
    ["two qualities", "The coast is mild but very windy.", ["adjective: mild", "adjective: but very windy"]],
    [
      "a spell of time told about",
      "He sang for about an hour in Bath.",
      ["prepositional: for about an hour", "prepositional: in Bath"],
    ],
    ["one thing of somebody", "She led a school of her own.", ["object: a school of her own"]],
    ["a day, however long after", "He died ten days later, on 4 May 1902.", ["prepositional: on 4 May 1902"]],
    [
      "how long a thing is, whatever else is so",
      "The lake is 6 km long, yet nowhere wide.",
      ["object: 6 km", "adjective: long"],
    ],
    ["nothing that is taken back", "The lake is the longest in the land, yet only in spring.", []],
    ["what was not so", "It sat in Bath rather than in York.", ["prepositional: in Bath"]],
    [
      "a clause with two verbs and one object",
      "It is a body that plans and runs the Orrin programme.",
      ["object: a body", "modifier: that plans and runs the Orrin programme"],
    ],
    [
      "what was done before, with its object",
      "The mill paid £900 in fees after borrowing some of the looms.",
      ["object: £900", "prepositional: in fees", "gerund: after borrowing some of the looms"],
    ],
    ["a season in front of a subject", "In spring the mill paid £900.", ["prepositional: In spring", "object: £900"]],
    [
      "no time that counts from what another sentence tells",
      "She was killed in a storm twenty months afterwards.",
      ["prepositional: in a storm"],
    ],
    ["a rank among several", "He was the seventh of ten children.", ["object: the seventh of ten children"]],
    [
      "a clause that tells which paper",
      "She published a paper in which she warned that wool would burn.",
      ["object: a paper", "modifier: in which she warned that wool would burn"],
    ],
    [
      "what was not done before",
      "They parted in 1952 without having had children.",
      ["prepositional: in 1952", "gerund: without having had children"],
    ],
    [
      "what it was thanks to",
      "Thanks to a grant, he studied in Padua.",
      ["prepositional: Thanks to a grant", "prepositional: in Padua"],
    ],
    [
      "a place by its river",
      "She was born in Solvik am Orrin in 1647.",
      ["prepositional: in Solvik am Orrin", "prepositional: in 1647"],
    ],
    ["what somebody does not do alone", "The office does not itself make charts.", ["object: charts"]],
  ])("%s", (_, sentence, args) => {
    expect(argumentsOf(sentence)).toEqual(args);
  });
});

test("somebody is not told to accuse without that of which", () => {
  expect(told(`${mill} The writer Karl Stein accuses Ada Marsh of having burnt the Ottery Mill.`)).not.toContain(
    "The writer [Karl Stein] accuses Ada Marsh.",
  );
});

test.each([
  [
    "where something is, seen from elsewhere",
    "It has a yard north of the harbour.",
    "prepositional: north of the harbour",
  ],
  ["how long ago", "It burnt by about 10 million years ago.", "prepositional: by about 10 million years ago"],
  ["a score", "She beat Holm City 3–1 in Bath.", "adverb: 3–1"],
])("one part is %s", (_, sentence, argument) => {
  expect(argumentsOf(sentence)).toContain(argument);
});

test("a clause of time goes on behind what its subject is", () => {
  expect(argumentsOf("It stood near the harbour until Karl Stein, the owner of the yard, insisted on a wall.")).toEqual(
    ["prepositional: near the harbour"],
  );
});
