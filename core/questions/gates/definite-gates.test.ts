import { expect, test } from "vitest";
import { definiteGates } from "./definite-gates.ts";
import type { Surroundings } from "./gate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withKey, withStem, type Plants } from "./samples/planting.ts";

const town: Surroundings = { ...nowhere, topic: { aliases: new Set(["Solvik"]), type: "place", sort: "city" } };
const museum: Surroundings = {
  ...nowhere,
  topic: { aliases: new Set(["Tern Museum"]), type: "place", sort: "museum" },
};
const said = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "which-capital": [said("The brewing of lager left the capital for Arnby in 1987.")],
  "new-since-when": [said("Under the new dynasty Marle prospered until 1187.")],
  "one-of-a-people": [
    said("The Norwegian came to call tar the gold of Marle."),
    withKey(ideal.personGap, "Ada Brandt", "____ beat the Frenchman."),
    withStem(ideal.year, "In which year did the Frenchman join the Tern League?"),
    said("The Swede won at Solvik in 1887."),
    said("Karl Holm gave the Londoners a home on Arn Square."),
  ],
  "whole-of-what": [
    said("Solvik gave the whole enterprise the first Tern Prize in 1887."),
    said("The entire project cost 40 crowns."),
    withStem(ideal.year, "In which year did Ada Brandt end the venture?"),
  ],
  "year-of-report": [
    said("The Tern League ended the reporting year with 96 members."),
    said("The Tern League lost 40 crowns in the year under review."),
  ],
  "years-on": [said("Six years on, Karl Holm gave Ada Brandt a home on Arn Square.")],
  "local-to-what": [said("Ada Brandt was a local schoolgirl."), [said("Ada Brandt sold a local mill."), town]],
  "direction-alone": [
    said("To the south, the Tern League has been planting a Green Wall since 1887."),
    withStem(ideal.year, "Since which year has the Tern League been planting a Green Wall to the south?"),
  ],
  "which-building": [
    said("The Salt Union named the tunnel one of the seven wonders of Norway in 1887."),
    said("Karl Holm placed the ruins on its list in 1887."),
    [said("According to the text on Solvik, the church took 41 years to build."), town],
    [said("According to the text on Solvik, the tarred chapel carries a spire 11 metres tall."), town],
    said("The basilica was finished in 1887."),
    [said("Karl Holm drew the church with lava in mind."), museum],
  ],
};

test("each flaw is caught by its gate", () => {
  expect(missed(definiteGates, plants)).toEqual([]);
});

test.each([
  ["The Norwegian king came to Marle in 1887.", nowhere],
  ["The Romans built a wall at Marle.", nowhere],
  ["Under the new dynasty of Holm Marle prospered until 1187.", nowhere],
  [
    "The court left the capital for Arnby in 1987.",
    { ...nowhere, topic: { aliases: new Set(["Norland"]), sort: "country" } },
  ],
  ["The French besieged Marle in 1887.", nowhere],
  ["The Icelanders sold Marle in 1887.", nowhere],
  ["The Roman Baths at Marle closed in 1887.", nowhere],
  ["The whole of Marle burned in 1887.", nowhere],
  ["The Tern League lost 40 crowns in the financial year 1887.", nowhere],
  ["To the south of Marle, the Tern League planted a Green Wall in 1887.", nowhere],
  ["According to the text on Holm, to the south, the Tern League planted a Green Wall in 1887.", nowhere],
  ["Ada Brandt stayed six years on Holm.", nowhere],
  ["Solvik has 40 local clubs.", town],
  ["The Tern Tunnel was opened in 1887.", nowhere],
  ["The tunnel under Arn Square was opened in 1887.", nowhere],
  ["The bridge keeper Karl Holm drowned in 1887.", nowhere],
  ["The Tern Museum sold the ship in 1887.", museum],
  ["According to the text on the Tern Museum, the building was opened in 1887.", museum],
])("it is said which is meant: %s", (stem, around) => {
  const refusing = definiteGates.filter(({ refuses }) => refuses(said(stem), around));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
