import { expect, test } from "vitest";
import type { Surroundings } from "./gate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";
import { storyGates } from "./story-gates.ts";

const bridge: Surroundings = {
  ...nowhere,
  topic: { aliases: new Set(["Tern Bridge"]), type: "place", sort: "bridge" },
  people: ["Karl Holm"],
};
const ofBarnaby = aFact({
  kind: "year",
  subject: "Barnaby",
  relationKey: "retire to",
  quote: "Barnaby was retired to Solvik in 1987.",
  literal: "1987",
  value: 1987,
});

const ofSurgeon = aFact({
  kind: "count",
  subject: "Petrel’s surgeon",
  relationKey: "go ashore on",
  quote: "The Petrel’s surgeon went ashore on four islands.",
  literal: "four",
  value: 4,
});

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const asked = (stem: string) => withStem(ideal.year, stem);
const who = (stem: string) => withStem(ideal.person, stem);

const plants: Plants = {
  "gives-way-in-what": [
    said("Solvik relented in May 1887."),
    asked("In which year did Ada Brandt get away?"),
    said("Karl Holm remained in charge until 1887."),
    said("A lamp by the smith Karl Holm has hung since 1887."),
    asked("Since which year has a lamp by Karl Holm hung?"),
  ],
  "leaves-from-where": [
    said("The old duke left for Solvik."),
    asked("For which city did the old duke leave?"),
    said("Ada Brandt reached Solvik."),
    asked("Which city did Ada Brandt reach?"),
    who("Who turned to Marle?"),
  ],
  "meets-whom-ever": [who("Whom did Ada Brandt meet in 1887?"), who("Who met Ada Brandt?")],
  "all-of-what": [
    said("Solvik banned all editions in May 1887."),
    asked("Since which year has Marle banned every foreign version?"),
  ],
  "all-alone": [
    said("According to the text on the Tern League, all were men until 1887."),
    said("Most were killed in 1887."),
  ],
  "matter-of-what": [said("Marle, in June 1887, ended the matter in Norway.")],
  "told-by-number": [
    said("Patent No. 2,191 was granted in 1887."),
    asked("On which date was Patent No. 2,191 granted?"),
  ],
  "asks-beside-another": [who("To whom was the Tern Prize given and to Karl Holm?")],
  "first-name-alone": [withFact(said("Barnaby was retired to Solvik in 1987."), ofBarnaby)],
  "first-of-somebody": [
    [said("The first design of Karl Holm was unveiled in 1887."), bridge],
    [asked("In which year was the first plan of Karl Holm shown?"), bridge],
  ],
  "part-of-what": [said("Marle added the west façade and the crypt to its list in 1887.")],
  "sees-it-done": [
    said("Karl Holm saw the flag on the roof raised in December 1887."),
    asked("In which year did Karl Holm see the flag on the roof raised?"),
  ],
  "figure-of-speech": [
    said("According to the text on the Tern Bridge, 40,000 people came to gape in 1887."),
    said("Olaf did rather better."),
    said("Marle sells itself on a mountain and two lakes."),
    said("Marle prides itself on its 40 lamps."),
    said("In 1887, Holm reinvented itself as a spa."),
  ],
  whereupon: [said("Whereupon Karl Holm went to Marle in 1887.")],
  "for-decades-when": [said("For decades, the only way from Solvik to Marle was by mule.")],
  "somebody-of-something": [
    withFact(said("The Petrel’s surgeon went ashore on four islands."), ofSurgeon),
    withFact(asked("On how many islands did the Petrel’s surgeon go ashore?"), ofSurgeon),
  ],
};

test("what only the story makes clear is refused", () => {
  expect(missed(storyGates, plants)).toEqual([]);
});

test.each([
  "Karl Holm remained in charge of the Tern League until 1887.",
  "Karl Holm got away from Marle in 1887.",
  "A picture by Karl Holm has hung in the Tern Museum since 1887.",
  "The old duke left for Solvik in 1887.",
  "Ada Brandt reached Solvik in 1887.",
  "Ada Brandt met Karl Holm in 1887.",
  "Solvik banned all editions of the Tern Gazette in 1887.",
  "According to the text on the Tern Gazette, Solvik banned all editions in 1887.",
  "Patent No. 2,191 was granted to Ada Brandt in 1887.",
  "The first design of Karl Holm was unveiled in 1887.",
  "Marle added the crypt of the Tern Church to its list in 1887.",
  "Ada Brandt saw the comet in 1887.",
  "Marle sells its salt as a cure.",
  "Ada Brandt sold herself a boat in 1887.",
  "Holm was sold as a spa in 1887.",
  "Ada Brandt came to look after the lighthouse in 1887.",
  "For decades before the bridge was built, the only way to Marle was by mule.",
])("enough is said by %s", (stem) => {
  const refusing = storyGates.filter(({ refuses }) => refuses(said(stem), nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});

test("in the life of Karl Holm his first design is his first", () => {
  const gate = storyGates.find(({ name }) => name === "first-of-somebody");
  const life: Surroundings = { ...bridge, topic: { aliases: new Set(["Karl Holm"]), type: "person" } };
  expect(gate?.refuses(said("The first design of Karl Holm was unveiled in 1887."), life)).toBe(false);
});

test("whoever the text is on may be called by a first name", () => {
  const gate = storyGates.find(({ name }) => name === "first-name-alone");
  const stem = "Barnaby was retired to Solvik in 1987.";
  const life: Surroundings = { ...nowhere, topic: { aliases: new Set(["Barnaby"]), type: "person" } };
  expect(gate?.refuses(withFact(said(stem), ofBarnaby), life)).toBe(false);
});
