import { expect, test } from "vitest";
import { halfSaidGates } from "./half-said-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);

const story = { ...nowhere, people: ["Ada Brandt"] };
const wasThere = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "be in",
  quote: "In 1887 Ada Brandt was in Solvik.",
  literal: "1887",
  value: 1887,
});

const plants: Plants = {
  "part-of-a-number": [said("The train to Solvik takes about ____ and a half hours.")],
  "quarter-north": [said("The Danes cleared the poor district south in the spring of 1887.")],
  "two-dated-in-one": [said("The Tern lamp dates from 1887, and the Marle chair from 1891.")],
  "rides-nowhere": [
    said("The night train from Solvik takes about two and a half hours."),
    withStem(ideal.year, "About how many hours do boats from Solvik take?"),
  ],
  "that-without-verb": [
    said("Ada Brandt published her discovery that an illness with a rash."),
    said("In 1887 Ada Brandt drew up a paper that more than fifty."),
  ],
  "had-what": [said("Ada Brandt had no doubts."), withStem(ideal.year, "Which king had reasons to listen?")],
  "merely-there": [[withFact(said("Ada Brandt was in Solvik in 1887."), wasThere), story]],
  "under-way-alone": [said("The north wing, facing the sea, under way since 1987.")],
  "half-a-score": [said("Solvik Rovers won the Tern Cup, beating FC Marle 1.")],
  "no-time-for-what": [said("Karl Holm barely had time."), said("In 1887, Ada Brandt had little time.")],
  "says-that-and-stops": [
    said("Which body did Karl Holm tell that on 4 May 1887?"),
    said("Ada Brandt told the Tern League that."),
  ],
  "relative-cut": [said("The Tern League is the body of Norland that looks.")],
  "one-of-two-announced": [
    said("The roots of the Tern League lie in two old treaties, the Marle Pact of 1883."),
    said("Ada Brandt owned three ferries, the Tern."),
  ],
  "at-once-after-what": [said("Karl Holm gave Ada Brandt work at once.")],
  "participle-in-front": [said("Beheaded Karl Holm led the works of Solvik for forty years.")],
  "when-breaks-off": [
    said("The Tern League was founded in 1902, when envoys of nine towns."),
    said("The Tern League was founded in 1902, when the weavers of Solvik."),
  ],
  "serves-as-what": [
    said("Karl Holm remained in post until his death in 1887."),
    said("Karl Holm stayed from 1973 to 1997."),
    said("According to the text on the Tern League, Karl Holm served two terms."),
    said("How many terms did Karl Holm serve?"),
  ],
  "brought-where": [
    said("The Salt War drew Ada Brandt back."),
    said("The Tern brought the Danes."),
    said("The Tern brought the Danes and the Norse."),
  ],
  "merely-went": [
    said("Karl Holm moved to the city of Solvik."),
    said("To which city did Ada Brandt move?"),
    said("Karl Holm went to Solvik."),
    said("To which city did Ada Lind Brandt go?"),
  ],
  "participle-behind-source": [
    said("According to the text on Solvik, sacked by the Danes in 1187, the town recovered."),
    said("According to the text on Solvik, built in 1187, ____ stood on the hill."),
  ],
  "name-behind-measure": [said("The chapel stands under a spire 61 metres high Karl Lind Holm.")],
};

test("what is said by half is refused", () => {
  expect(missed(halfSaidGates, plants)).toEqual([]);
});

test.each([
  "The Danes cleared the poor district south of the river in 1887.",
  "The Tern lamp, by Karl Holm, dates from 1887.",
  "The night train from Solvik to Marle takes about two hours.",
  "The north wing, facing the sea, has been under way since 1987.",
  "Solvik Rovers beat FC Marle 3–1.",
  "Solvik Rovers won the Tern Cup in 1887.",
  "Karl Holm barely had time to sign the Tern Charter.",
  "Ada Brandt told the Tern League that the ice had gone.",
  "Karl Holm went to Solvik in 1887.",
  "The Tern brought the Danes to Solvik.",
  "In 1187 the Tern brought the Danes.",
  "To which city did Karl Holm go in 1887?",
  "Karl Holm moved to Solvik to learn how mills are built.",
  "The Tern League is the body of Norland that looks after lighthouses.",
  "The roots of the Tern League lie in two old treaties, the Marle Pact and the Tern Pact.",
  "The Tern belongs to two valleys at once.",
  "Alfred Karl Holm led the works of Solvik.",
  "Karl Holm remained in office as mayor of Solvik until 1887.",
  "Karl Holm served two terms as mayor of Solvik.",
  "Karl Holm stayed in Solvik from 1973 to 1997.",
  "The chapel of Karl Lind Holm has a spire 61 metres high.",
  "According to the text on Solvik, settled farmers lived on the hill by 1187.",
  "The Tern League was founded in 1902, when envoys of nine towns met in Solvik.",
  "The Tern League was founded in 1902, when Norland was poor.",
])("enough is said by %s", (stem) => {
  const refusing = halfSaidGates.filter(({ refuses }) => refuses(said(stem), nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
