import { expect, test } from "vitest";
import { anchorGates } from "./anchor-gates.ts";
import type { Surroundings } from "./gate.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { asBody, missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const onTopic = aFact({
  kind: "place",
  subject: "A tug",
  relationKey: "slide past",
  quote: "A tug slid past towards Marle.",
  literal: "Marle",
});
const tug = {
  ...onTopic,
  asking:
    onTopic.asking.way === "value"
      ? { ...onTopic.asking, askable: { ...onTopic.asking.askable, isOnTopic: false } }
      : onTopic.asking,
};
const tookOver = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "take over in",
  quote: "Ada Brandt took over in 1992.",
  literal: "1992",
  value: 1992,
});
const asEvent = {
  ...tookOver,
  asking:
    tookOver.asking.way === "value"
      ? { ...tookOver.asking, askable: { ...tookOver.asking.askable, label: "Ada Brandt took over" } }
      : tookOver.asking,
};
const guild: Surroundings = { ...nowhere, topic: { aliases: new Set(["Rhine Pilots’ Guild"]) } };

const plants: Plants = {
  "leans-on-another": [
    withStem(ideal.yearTrue, "According to the text on the Tern, the last was the youngest, Ada Brandt."),
    withStem(ideal.year, "In which year did the Tern Guild get its own?"),
    withStem(ideal.yearTrue, "Ada Brandt taught from 1887 at the school nearby."),
    withStem(ideal.person, "Who ran an inn nearby?"),
    withStem(ideal.yearTrue, "Solvik sold its own in 1887."),
    withStem(ideal.person, "According to the text on the Tern, than which board was 78 more required?"),
    withStem(ideal.yearTrue, "The Danes stayed longest, nearly four centuries."),
    withStem(ideal.year, "According to the text on Solvik, in which year was a separate treaty on salt signed?"),
    withStem(ideal.yearTrue, "The neighbouring parish of Holm was absorbed in 1887."),
    withStem(ideal.yearTrue, "A lower court took its place in 1887."),
    withStem(ideal.person, "Up how many profiles did Ada Brandt line?"),
    withStem(ideal.yearTrue, "Lies, Lake Marle is called Lake Holm."),
    withStem(ideal.person, "In about how many people did Solvik take?"),
    withStem(ideal.person, "In how many ships did Ada Brandt discover a reef?"),
    withStem(ideal.yearTrue, "The brothers Lind restored the whole in 1887."),
    withStem(ideal.yearTrue, "The Treaty of Marle was entered into force in 1887."),
    withStem(ideal.yearTrue, "By the time, Ada Brandt reached Marle."),
    withStem(ideal.yearTrue, "The two divide at Marle and meet again at Solvik."),
    withStem(ideal.yearTrue, "The most recent, Rule 19, came into force in 1887."),
    withStem(ideal.yearTrue, "According to the text on Solvik, the new design came from Ada Brandt in 1887."),
    withStem(ideal.yearTrue, "According to the text on Solvik, of the original 40 pages, nine are at Marle."),
    withStem(ideal.yearTrue, "According to the text on Solvik, a board of nine prepares the ground."),
    withStem(ideal.yearTrue, "According to the text on Solvik, the first estimate was $40 in 1887."),
    withStem(ideal.year, "In which year was a well-preserved specimen found near Marle?"),
    withStem(
      ideal.yearTrue,
      "According to the text on Solvik, the only serious interruption was caused by a fire in 1887.",
    ),
  ],
  "stream-of-what": [withStem(ideal.yearTrue, "Solvik has been drilling for oil upstream since 1987.")],
  "direction-of-what": [withStem(ideal.yearTrue, "Holm lies some 30 kilometres to the east.")],
  "cut-distance": [
    withStem(ideal.yearTrue, "Solvik lies about 295 metres on the river Tern."),
    withStem(ideal.yearTrue, "Solvik stood on an island about 800 metres."),
    withStem(ideal.year, "In which place does Holm lie some 30 kilometres?"),
  ],
  objectless: [
    withFact(withStem(ideal.year, "In which year did Ada Brandt take over?"), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik was forced to leave in 1887."), tookOver),
    withFact(withStem(ideal.year, "In which year did Solvik rejoin?"), tookOver),
    withFact(withStem(ideal.year, "In which year did Ada Brandt arrive?"), tookOver),
    withFact(withStem(ideal.year, "In which year did Ada Brandt visit?"), tookOver),
    withFact(withStem(ideal.yearTrue, "Karl Holm stopped in 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "The philosopher Karl Holm left at the age of three."), tookOver),
    withFact(withStem(ideal.yearTrue, "Karl Holm left at five."), tookOver),
    withFact(withStem(ideal.yearTrue, "Karl Holm visited in AD 130."), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt arrived c. 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik and Marle send twenty apiece."), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt came after Karl Holm."), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik beat Marle, Holm and Arnby."), tookOver),
    withFact(withStem(ideal.yearTrue, "Olaf of Marle landed with an army in July 1887."), tookOver),
    withFact(withStem(ideal.year, "In which year was Solvik admitted as a full member?"), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik takes part under a treaty that dates from 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik attends only as an observer."), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt won four times between 1887 and 1892."), tookOver),
    withFact(withStem(ideal.yearTrue, "Traffic resumed on 5 June 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "There were only 33 in 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt took following the pilot Karl Holm."), tookOver),
    withFact(withStem(ideal.yearTrue, "Karl Holm was a former pilot of the Guild."), tookOver),
    withFact(withStem(ideal.yearTrue, "A fountain was put in 1998."), tookOver),
    withFact(withStem(ideal.yearTrue, "In which year was a fountain put?"), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt covered in nearly thirty years."), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik agreed to receive around 1,400."), tookOver),
    withFact(withStem(ideal.yearTrue, "Karl Holm fared no better."), tookOver),
    withFact(withStem(ideal.yearTrue, "Solvik stayed away until 1887."), tookOver),
    withFact(withStem(ideal.yearTrue, "The drill Ada broke on 15 October 1887."), tookOver),
    withFact(
      withStem(ideal.yearTrue, "As Danish trains use, a gauge of 887 millimetres and the track is wide."),
      tookOver,
    ),
    withFact(withKey(ideal.personGap, "Vulnerable", "The Tern lynx was classed as ____."), tookOver),
    withFact(withStem(ideal.yearTrue, "Ada Brandt answered with a book in 1887."), tookOver),
    withFact(asBody(ideal.year, { ...ideal.ordering.body }), asEvent),
  ],
  "seat-of-what": [
    withStem(ideal.yearTrue, "The Treaty of Marle moved the seat from Holm to Solvik in 1887."),
    [withStem(ideal.yearTrue, "The Treaty of Marle moved the seat from Holm to Solvik in 1887."), guild],
  ],
  "one-of-many": [withFact(withStem(ideal.yearTrue, "A tug slid past towards Marle."), tug)],
  "empty-class": [withStem(ideal.yearTrue, "The Tern League was a body that never won the support of Solvik.")],
  "asks-its-own-class": [withStem(ideal.year, "Which city was a trading city on the coast of Solvik?")],
  "breaks-off-asking": [
    withStem(ideal.year, "In which year did Solvik dismiss Ada Brandt for the reason that?"),
    withStem(ideal.yearTrue, "Solvik invited all towns to discuss how."),
    withStem(ideal.yearTrue, "Solvik invited all towns to discuss how by the autumn of 1887."),
  ],
  "gapped-clause": [withStem(ideal.person, "Which town offered $56 million and Solvik $14 million?")],
  "modifier-gap": [
    withKey(ideal.personGap, "Marle", "The day is kept as that of the ____ signing."),
    withKey(ideal.personGap, "Allied", "Solvik invited the ____ and neutral towns to Marle."),
  ],
};

test("each flaw is caught by its gate", () => {
  expect(missed(anchorGates, plants)).toEqual([]);
});

test("how many markets somebody is in leans on nothing", () => {
  const gate = anchorGates.find(({ name }) => name === "leans-on-another");
  const isRefused = (stem: string) => gate?.refuses(withStem(ideal.year, stem), nowhere);
  expect(isRefused("In how many markets does Solvik have a shop?")).toBe(false);
  expect(isRefused("In how many boats does Solvik have a shop?")).toBe(true);
});

test.each([
  ["what something is separate from", "Solvik has been separate from Holm since 1887."],
  ["the whole of a thing", "Ada Brandt restored the whole church in 1887."],
  ["the east of a thing", "Holm lies some 30 kilometres to the east of Solvik."],
  ["a height above something", "Solvik lies about 295 metres above the sea."],
  ["an office that is taken over", "Ada Brandt took over as mayor of Solvik in 1992."],
  ["whose seat it is", "The Rhine Pilots’ Guild moved the seat of its court to Solvik in 1887."],
  ["what is won", "Which prize did Ada Brandt win in 1887?"],
  ["what was won", "Independence from Marle was won in 1887."],
  ["two of what", "The two branches divide at Marle."],
  ["what they discuss", "The towns met at Solvik to discuss how salt was taxed."],
])("%s is said", (_, stem) => {
  const refusing = anchorGates.filter(({ refuses }) => refuses(withStem(ideal.yearTrue, stem), guild));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
