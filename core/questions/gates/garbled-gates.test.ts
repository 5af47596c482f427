import { expect, test } from "vitest";
import { garbledGates } from "./garbled-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const death = (year: string) =>
  aFact({ kind: "year", subject: "Olaf", relationKey: "die in", quote: `Olaf died in ${year}.`, literal: year });

const union = { ...nowhere, topic: { aliases: new Set(["Nordic Tern Union"]), type: "organisation" as const } };

const plants: Plants = {
  "year-of-a-place": [
    withStem(ideal.year, "According to the text on Solvik, what is the year of Japan?"),
    withStem(ideal.matching, "Match these members with their years. One answer is left over."),
  ],
  "stop-inside": [said("The gate of Solvik closes in. above the harbour.")],
  "former-name-today": [[said("The General Tern Union has been a member of the Tern League since 1987."), union]],
  "two-determiners": [said("Karl Holm began his the series Nine Views of Solvik.")],
  "object-with-a-verb": [
    said("Orvar II raised Arn Wat faces west."),
    withKey(ideal.personGap, "Arn Wat", "Orvar II raised ____ faces west."),
    said("According to the text, who raised Arn Wat faces west?"),
  ],
  "after-the-war-somebody": [
    said("After the war Brandt drew up plans, Ada Brandt moved to Solvik in 1948."),
    said("To which town did Ada Brandt move after the war Brandt drew up plans?"),
  ],
  "visit-where-behind": [said("To which country did Karl Holm call on Ada Brandt after a year and a second visit?")],
  "between-one": [said("Tern Lake is divided between North Marle.")],
  "one-of-those-who": [withStem(ideal.person, "According to the text, who survive Karl Holm?")],
  "found-much": [said("Ada Brandt found much."), withStem(ideal.person, "According to the text, who gave little?")],
  "half-of-somebody": [
    [
      withKey(ideal.personGap, "Brandt", "In Solvik, Karl Holm and Ada ____ built a boat."),
      { ...nowhere, people: ["Ada Brandt"] },
    ],
  ],
  "awarded-to-whom": [
    said("On which date did King Orvar award the Tern Cross?"),
    withKey(ideal.personGap, "Tern Cross of Marle", "King Orvar awarded the ____ on 4 May 1942."),
  ],
  "life-by-first-name": [
    withFact(said("Olaf died in 1987."), death("1987")),
    withFact(withStem(ideal.year, "In which year did Olaf die?"), death("1987")),
  ],
};

test("words of two clauses, and half a deed, are refused", () => {
  expect(missed(garbledGates, plants)).toEqual([]);
});

test.each([
  said("Karl Holm gave her a boat and its owner the oars."),
  said("Orvar II raised Arn Wat, which faces west."),
  said("Orvar II painted a tower that faces west."),
  said("After the war, Ada Brandt moved to Solvik in 1948."),
  said("To which country did Karl Holm pay a second visit?"),
  said("King Orvar awarded the Tern League the Tern Cross on 4 May 1942."),
  said("In which year was the Tern League awarded the Tern Cross?"),
  said("King Orvar awarded the Tern Cross to Ada Brandt on 4 May 1942."),
  withFact(said("Olaf died in 1187."), death("1187")),
  withFact(said("Olaf Lie died in 1987."), death("1987")),
  said("The gate of Solvik was built ca. fifty years ago."),
  said("Tern Lake is divided between North Marle and Arnby."),
  said("Ada Brandt found much to admire."),
])("what is whole passes: %j", (candidate) => {
  const refusing = garbledGates.filter(({ refuses }) => refuses(candidate, nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});

test("a union of today goes by its own name, and another is no former one", () => {
  const of = (stem: string) =>
    garbledGates.some(({ name, refuses }) => name === "former-name-today" && refuses(said(stem), union));
  expect(of("The Nordic Tern Union has been a member of the Tern League since 1987.")).toBe(false);
  expect(of("The General Holm Union has been a member of the Tern League since 1987.")).toBe(false);
  expect(of("The General Tern Union was founded in 1887.")).toBe(false);
});
