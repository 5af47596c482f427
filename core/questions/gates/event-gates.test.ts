import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { eventGates } from "./event-gates.ts";
import type { Surroundings } from "./gate.ts";
import { aCandidate, aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

const counted = (subject: string, quote: string, literal: string): Fact =>
  aFact({ kind: "count", subject, relationKey: "subject do", quote, literal });

const scouts = counted("scouts", "Some 300 scouts held the mill for nine days.", "300");
const orders = counted("orders", "Two orders were founded in 1264: the Grey Brothers and the White.", "Two");
const king = aFact({
  kind: "person",
  subject: "king of Holm",
  relationKey: "be",
  quote: "The king of Holm was Olaf.",
  literal: "Olaf",
});
const mother = aFact({
  kind: "place",
  subject: "Anneliese",
  relationKey: "grow up in",
  quote: "Anneliese grew up in Marle.",
  literal: "Marle",
});
const takings = aFact({
  kind: "percent",
  subject: "takings of the Guild",
  relationKey: "rise",
  quote: "The Guild’s takings rose 62 percent.",
  literal: "62 percent",
});
const town: Surroundings = { ...nowhere, topic: { aliases: new Set(["Solvik"]), type: "place", sort: "city" } };
const bridge: Surroundings = { ...nowhere, topic: { aliases: new Set(["Solvik"]), type: "place", sort: "bridge" } };
const life: Surroundings = {
  ...nowhere,
  topic: { aliases: new Set(["Ada Brandt"]), type: "person" },
  people: ["Ada Brandt", "Anneliese"],
};

const held = withFact(
  withStem(ideal.yearTrue, "According to the text on Solvik, some 300 scouts held the mill."),
  scouts,
);

const plants: Plants = {
  "another-of-many": [
    withStem(ideal.yearTrue, "A new treaty was signed on 3 May 1887."),
    withStem(ideal.yearTrue, "In 1887, another pilot ship was lost."),
    withStem(ideal.year, "In which year was a second treaty signed?"),
  ],
  "rose-at-no-time": [
    withFact(withStem(ideal.yearTrue, "The Guild’s takings rose 62 percent."), takings),
    withFact(withStem(ideal.year, "By what percentage did the Guild’s takings rise?"), takings),
  ],
  "one-of-its-kind": [
    withStem(ideal.year, "In which year did the Guild launch an appeal?"),
    withStem(ideal.yearTrue, "The Guild launched an urgent appeal in 1887."),
    withStem(ideal.yearTrue, "Ada Brandt dug a ditch."),
    withStem(ideal.yearTrue, "Ada Brandt had the idea of a race."),
    withStem(ideal.yearTrue, "The members of the Guild approved a plan in 1887."),
  ],
  "sent-nowhere": [
    withStem(ideal.yearTrue, "Olaf Holm sent only 300 hungry men."),
    withStem(ideal.year, "How many pilots did Olaf Holm send?"),
    withStem(ideal.yearTrue, "From 1887, Solvik lent money, ships and pilots."),
  ],
  "some-time": [[held, town]],
  "doing-at-no-time": [withFact(withStem(ideal.yearTrue, "Karl Holm was plotting the depths of the Tern."), scouts)],
  "gathered-at-no-time": [
    withFact(
      withStem(ideal.yearTrue, "According to the text on Solvik, delegates from 54 ports gathered in Marle."),
      scouts,
    ),
  ],
  "names-behind": [
    withFact(withStem(ideal.yearTrue, "According to the text on Solvik, two orders were founded in 1264."), orders),
  ],
  "building-of-what": [
    [withStem(ideal.yearTrue, "According to the text on Solvik, nine pilots were killed during construction."), town],
  ],
  "so-many-who": [withFact(withStem(ideal.yearTrue, "Ada Brandt caught 300 who had fled."), scouts)],
  "reign-of-no-time": [withFact(withStem(ideal.yearTrue, "The king of Holm was Olaf."), king)],
  "given-name-alone": [[withFact(withStem(ideal.yearTrue, "Anneliese grew up in Marle."), mother), life]],
};

test("each flaw that is planted is caught by the gate of its name", () => {
  expect(missed(eventGates, plants)).toEqual([]);
});

test("no ideal question is flagged", () => {
  const flagged = Object.values(ideal).flatMap((candidate) =>
    eventGates.filter(({ refuses }) => refuses(candidate, town)).map(({ name }) => `${name}: ${candidate.body.stem}`),
  );
  expect(flagged).toEqual([]);
});

const passes = (name: string, ...[candidate, surroundings]: [ReturnType<typeof aCandidate>, Surroundings]) =>
  eventGates.find((gate) => gate.name === name)?.refuses(candidate, surroundings) === false;

test("what is told of a bridge, which is built once, needs no time", () => {
  expect(passes("some-time", held, bridge)).toBe(true);
});

test("who is asked for the realm of a ruler that is named needs no time", () => {
  const gap = { ...ideal.yearTrue.body, type: "cloze", stem: "The king of ____ was Olaf.", key: "Holm" } as const;
  const holm = { ...king, kind: "place" } as const;
  expect(passes("reign-of-no-time", aCandidate({ ...gap, accepted: [], distractors: [] }, holm), nowhere)).toBe(true);
});

test("a relative is known by whose relative it is", () => {
  const father = withFact(withStem(ideal.yearTrue, "Ada Brandt’s mother was Anneliese."), mother);
  expect(passes("given-name-alone", father, life)).toBe(true);
});

test("a Caesar is known to all in the life of somebody who had no surname either", () => {
  const antiquity = { ...life, topic: { aliases: new Set(["Brandt"]), type: "person" as const } };
  const candidate = withFact(withStem(ideal.yearTrue, "Anneliese grew up in Marle."), mother);
  expect(passes("given-name-alone", candidate, antiquity)).toBe(true);
});

test.each([
  "A new treaty on tolls was signed on 3 May 1887.",
  "A second bridge over the Tern was built in 1887.",
  "A new pilot ship was given to the Guild in 1887.",
])("what another one was for, or whose, tells which it was: %s", (stem) => {
  expect(passes("another-of-many", withStem(ideal.yearTrue, stem), nowhere)).toBe(true);
});

test("what rose in a year that is told may be asked", () => {
  const dated = withFact(withStem(ideal.yearTrue, "In 1887, the Guild’s takings rose 62 percent."), takings);
  expect(passes("rose-at-no-time", dated, nowhere)).toBe(true);
});
