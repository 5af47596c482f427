import { expect, test } from "vitest";
import { kindGates } from "./kind-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const lying = (quote: string) =>
  withFact(
    withKey(withStem(ideal.person, "Which city lies off the Holm Islands?"), "Santa Ada"),
    aFact({ kind: "place", subject: "off the Holm Islands", relationKey: "subject lie", quote, literal: "Santa Ada" }),
  );

function voted(quote: string, statement: string) {
  const [before = "", after = ""] = statement.split("2002");
  const fact = aFact({ kind: "year", subject: "Ada Brandt", relationKey: "vote", quote, literal: "2002", value: 2002 });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = fact.asking;
  return withFact(ideal.year, {
    ...fact,
    asking: { way: "value", askable: { ...askable, statement: { before, after } } },
  });
}

const poll = "In a poll held in 2002 Ada Brandt was voted the best pilot.";

const flowing = (stem: string, quote: string) =>
  withFact(
    withKey(withStem(ideal.person, stem), "Niger"),
    aFact({ kind: "place", subject: "water", relationKey: "come from", quote, literal: "Niger" }),
  );

const counted = (stem: string, key: string) => withKey(ideal.person, key, stem);

const graduates = (topic: string) =>
  [
    withStem(ideal.person, `Which of the graduates of the ${topic} built the mill?`),
    { ...nowhere, topic: { aliases: new Set([topic]) } },
  ] as const;

const plants: Plants = {
  "city-for-a-university": [withStem(ideal.person, "Which city made Ada Brandt a Bachelor of Arts in 1887?")],
  "graduates-of-no-school": [graduates("Holm Works")],
  "told-other-kind": [
    lying("Off the Holm Islands lies the Santa Ada, a galleon sunk by pirates in 1708."),
    lying("Off the Holm Islands lies the *Santa Ada*, a wooden frigate."),
  ],
  "what-is-a-count": [
    counted("What is the board of governors of the Tern League?", "35"),
    counted("What were the passengers of the Tern League in 1987?", "12 million"),
    counted("According to the text on the Tern League, what are the refugees of Norland?", "3.8 million"),
  ],
  "country-for-a-river": [flowing("From which country does the water come?", "The water comes from the Niger.")],
  "measure-for-a-thing": [
    withStem(ideal.yearTrue, "According to the text on Solvik, 90 tonnes lay open in 1871."),
    withStem(ideal.year, "In which year did 90 tonnes stand there?"),
    withStem(ideal.year, "In which year were 9 metres found?"),
  ],
  "title-for-the-named": [
    counted("Which city did the Tern League name Marle in 2014?", "City of Bells"),
    counted("According to the text on Norland, which city did the Tern League declare Marle?", "City of Bells"),
  ],
  "participle-of-another": [voted(poll, "In a poll, Ada Brandt was voted the best pilot held in 2002.")],
};

test("each gate catches what it is for", () => {
  expect(missed(kindGates, plants)).toEqual([]);
});

test.each([
  lying("Off the Holm Islands lies Santa Ada, a small town with two mills."),
  lying("Off the Holm Islands lies Santa Ada."),
  voted(poll, "In a poll held in 2002, Ada Brandt was voted the best pilot."),
  counted("What is the budget of the Tern League?", "3.8 million"),
  counted("What is the number of crew of the Tern?", "35"),
  counted("What was the number of secretariat staff of the Tern League?", "35"),
  counted("What is the board of governors of the Tern League?", "Marle Board"),
  flowing("From which country does the water come?", "The water comes from Niger."),
  flowing("From which country does the water come?", "The water comes from Niger, by the Niger River."),
  counted("Which city did the Tern League name Marle after in 2014?", "City of Bells"),
  counted("Which city did the Tern League name?", "City of Bells"),
  voted("The poll, opened in May and held in 2002, was the first.", "The poll was held in 2002."),
])("what the passage says itself may be asked: %#", (candidate) => {
  expect(kindGates.filter(({ refuses }) => refuses(candidate, nowhere))).toEqual([]);
});

test("a school has graduates", () => {
  const [candidate, surroundings] = graduates("Holm School of Mines");
  const gate = kindGates.find(({ name }) => name === "graduates-of-no-school");
  expect(gate?.refuses(candidate, surroundings)).toBe(false);
});
