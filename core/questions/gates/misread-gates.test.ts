import { expect, test } from "vitest";
import { misreadGates } from "./misread-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";

/** A statement with its year, as it was read from the sentence. */
function read(quote: string, statement: string) {
  const fact = aFact({ kind: "year", subject: "Karl Holm", relationKey: "do in", quote: statement, literal: "1887" });
  return withFact(ideal.year, { ...fact, proof: { ...fact.proof, quote } });
}

const plants: Plants = {
  "tells-what-to-do": [
    withStem(ideal.yearTrue, "Walk south from Solvik, cross a brook, and a mill appears."),
    withStem(ideal.yearGap, "Follow the brook to ____."),
  ],
  "had-it-done": [
    read(
      "In 1887 Karl Holm had carved doors of oak removed and carted to Marle.",
      "Karl Holm had carved doors of oak in 1887.",
    ),
    read("In 1887 Karl Holm had painted doors sent to Marle.", "Karl Holm had painted doors in 1887."),
  ],
  "her-for-whom": [
    read("In 1887 Karl Holm taught her drawing.", "Karl Holm taught the drawing of Ada Brandt in 1887."),
    read("In 1887 Karl Holm showed her maps.", "Karl Holm showed Ada Brandt’s maps in 1887."),
  ],
  "torn-name": [
    read(
      "Its Trade and Shipping Office, opened in 1887, is in Marle.",
      "The Trade of the Tern League and Shipping Office were opened in 1887.",
    ),
  ],
  "half-of-both": [
    read(
      "A stone carved in both Norse and Danish was found in 1887 by Ada Brandt.",
      "Danish was found in 1887 by Ada Brandt.",
    ),
  ],
  "left-to-both": [withStem(ideal.person, "For which league did Ada Brandt leave forty boats, and land?")],
  "entered-in-a-list": [
    read("In 1887 Karl Holm entered Tern in the register, with two mates.", "In 1887, Karl Holm entered Tern."),
  ],
  "year-of-before": [
    read("After trials in Marle in 1887 he began a tower.", "Karl Holm began a tower in 1887."),
    read("Following a fire in 1887, the town moved.", "The town moved in 1887."),
  ],
  "quality-for-deed": [
    read(
      "In 1887 Karl Holm laid out a square of brick and painted tiles with an alcove.",
      "Karl Holm painted tiles with an alcove in 1887.",
    ),
  ],
  "work-publishes": [
    withStem(ideal.year, "In which city did The Mills of Tern publish?"),
    withStem(ideal.year, "In which year did The Mills of Tern publish in Marle?"),
    withStem(ideal.yearTrue, "The Mills of Tern published in Marle in 1887."),
  ],
  "owned-by-neighbour": [
    read(
      "It prints the Tern Table, whose first place Norway has held since 1887.",
      "The Tern Table’s first place Norway has held since 1887.",
    ),
  ],
  "town-for-its-convent": [
    withFact(
      ideal.year,
      aFact({
        kind: "year",
        subject: "Oslo",
        relationKey: "open in",
        quote: "Allow an hour for St Olaf’s; it opened in 1887.",
        literal: "1887",
      }),
    ),
  ],
  "here-is-narrower": [
    read("Norwegians have shopped here since 1887.", "Norwegians have shopped in Solvik since 1887."),
  ],
};

test("what reads like something else is refused", () => {
  expect(missed(misreadGates, plants)).toEqual([]);
});

test.each([
  read("In 1887 Karl Holm had carved doors of oak.", "Karl Holm had carved doors of oak in 1887."),
  read("In 1887 Karl Holm had a mill built.", "Karl Holm had a mill built in 1887."),
  read("In 1887 Karl Holm sold her boat.", "Karl Holm taught drawing in 1887."),
  read("In 1887 Karl Holm taught her drawing.", "Karl Holm taught Ada Brandt drawing in 1887."),
  read("Its Trade and Shipping Office opened in 1887.", "The Trade and Shipping Office opened in 1887."),
  read("Both Norse and Danish were spoken in 1887.", "Norse was spoken in 1887."),
  read("In 1887 Karl Holm entered the Tern League.", "Karl Holm entered the Tern League in 1887."),
  read("After trials in Marle he began a tower in 1887.", "Karl Holm began a tower in 1887."),
  read("After trials in Marle in 1887 he began a tower.", "After trials in Marle in 1887, Karl Holm began a tower."),
  read("In 1887 Karl Holm painted tiles.", "Karl Holm painted tiles in 1887."),
  withStem(ideal.year, "In which year did Karl Holm publish The Mills of Tern?"),
  withStem(ideal.yearTrue, "The Mills of Tern was published in Marle in 1887."),
  withStem(ideal.yearTrue, "Karl Holm published a book in Marle in 1887."),
  read("The Tern Table, whose first place Norway has held since 1887.", "Norway has held first place since 1887."),
  read("Ferries have left here since 1887.", "Ferries have left Solvik since 1887."),
])("what says what it says passes: %j", (candidate) => {
  const refusing = misreadGates.filter(({ refuses }) => refuses(candidate, nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});

test("a town does not open, unless the sentence says it of the town", () => {
  const topic = { type: "place", sort: "city", aliases: new Set(["Solvik"]) } as const;
  const opened = (quote: string, relationKey = "open in") => {
    const fact = aFact({ kind: "year", subject: "Solvik", relationKey, quote, literal: "1887" });
    const refusing = misreadGates.filter(({ refuses }) => refuses(withFact(ideal.year, fact), { ...nowhere, topic }));
    return refusing.map(({ name }) => name);
  };
  const rest = "Allow an hour for St Olaf’s, a convent of 1302;";
  expect(opened(`${rest} it opened in 1887.`)).toEqual(["town-for-its-convent"]);
  expect(opened("Solvik opened in 1887 to Danish ships.")).toEqual([]);
  expect(opened("The city was burnt in 1887.", "burn in")).toEqual([]);
  expect(opened("It opened its gates to the king in 1887.", "open its gates in")).toEqual([]);
});
