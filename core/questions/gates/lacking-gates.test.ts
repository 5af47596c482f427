import { expect, test } from "vitest";
import { lackingGates } from "./lacking-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { asBody, missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const sum = aFact({
  kind: "money",
  subject: "Ada Brandt",
  relationKey: "spend in",
  quote: "In 1946 Ada Brandt spent 30,000 kroner.",
  literal: "30,000 kroner",
});
const propped = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "prop in",
  quote: "Ada Brandt propped in 1571.",
  literal: "1571",
  value: 1571,
});
const planting = aFact({
  kind: "year",
  subject: "Tern League",
  relationKey: "plant since",
  quote: "The Tern League has been planting since 1971.",
  literal: "1971",
  value: 1971,
});
const proppedLast = aFact({
  kind: "person",
  subject: "Ada Brandt",
  relationKey: "prop in",
  quote: "In 1571, the architect Ada Brandt propped.",
  literal: "Ada Brandt",
});
const beganToScrub = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "begin in",
  quote: "Ada Brandt began to scrub in 1571.",
  literal: "1571",
  value: 1571,
});
const visited = aFact({
  kind: "year",
  subject: "Ada Brandt",
  relationKey: "visit in",
  quote: "Ada Brandt visited in 1571.",
  literal: "1571",
  value: 1571,
});
const birds = aFact({
  kind: "count",
  subject: "birds",
  relationKey: "subject carve in",
  quote: "Eight birds carved in soapstone.",
  literal: "Eight",
  value: 8,
});
const tookCharge = {
  ...propped,
  asking:
    propped.asking.way === "value"
      ? { ...propped.asking, askable: { ...propped.asking.askable, label: "Ada Brandt stepped down" } }
      : propped.asking,
};

const said = (stem: string) => withStem(ideal.yearTrue, stem);

const plants: Plants = {
  "done-to-no-end": [
    said("The Norland army was called out in 1887."),
    said("The Knights of Solvik were helped."),
    said("Ada Brandt was dismissed in 1887."),
    said("Marle Airport was renamed in 1887."),
    withStem(ideal.year, "In which year was Ada Brandt dismissed?"),
    said("The Tern Mill was bought in May 1887."),
    said("The pilot Karl Holm was accused."),
    said("The Holm Works was joined by Marle Shipyard."),
    said("Karl Holm has been called in."),
  ],
  "to-join-what": [
    said("Solvik became the fourth state to join."),
    said("Norland announced that it would leave over the price of salt."),
    withStem(ideal.year, "In which year did Ada Brandt give up her post to come?"),
    said("Marle was free to accede in 1887."),
  ],
  "goes-nowhere": [
    said("Norland had to wait until July 1887."),
    said("Solvik acceded in 1887."),
    said("The Danes stayed for about sixty years."),
    said("Ada Brandt came home furious."),
    said("The Guild reckons since 1887."),
    said("A man from Solvik set fire in 1887."),
    said("How long did the Danes stay?"),
    said("Mills and ferries account."),
    said("The Guild put three old ferries on 4 May 1887."),
    withStem(ideal.year, "On which date did the Guild put three old ferries?"),
    said("Ada Brandt defected in May 1887."),
    withStem(ideal.year, "In which year did Solvik accede?"),
    said("Ada Brandt went on to the Tern School."),
    said("Solvik walked out in January 1887."),
    withStem(ideal.year, "In which month and year did Solvik walk out?"),
    withStem(ideal.year, "In which year did Ada Brandt step down?"),
    said("Ada Brandt went home in 1887."),
    withKey(ideal.personGap, "January 1887", "Ada Brandt sailed home in ____ (month and year)."),
    withStem(ideal.year, "In which year did Ada Brandt return home?"),
    said("Ada Brandt took command on 4 May 1887."),
    withFact(asBody(ideal.year, { ...ideal.ordering.body }), tookCharge),
  ],
  "lacks-partner": [
    said("Ada Brandt signed a contract in 1887 with Karl Holm of Marle."),
    said("Solvik looked to Norway."),
    said("Ada Brandt steered the Harbour Museum."),
    said("Ada Brandt brought in a new engineer in 1887."),
    said("Ada Brandt arranged with the guards at home in 1887."),
    said("In May 1887 the ministry imposed a fine of £40."),
    said("Ada Brandt withdrew her catalogue in 1887."),
    said("A report caused the head of the Tern Guild."),
    said("In 1887, a fire caused the government of Solvik."),
    said("The flood caused its miners."),
    said("The town of Marle grew rich."),
    said("Ada Brandt added a seal in 1887."),
    withStem(ideal.year, "In which year did Ada Brandt add a seal?"),
    said("Solvik drew the obvious conclusion."),
    said("Karl Holm turned to Ada Brandt."),
    withStem(ideal.person, "To which country did Solvik look?"),
    said("Karl Holm recommended oats and dairy cattle."),
    withKey(ideal.personGap, "Marle", "The pilot Karl Holm credited the Queen of ____."),
    said("Solvik accused the Duke of Marle."),
    said("The bishop Olaf called in two Danish brothers."),
    said("Ada Brandt persuaded Karl Holm in 1887."),
    said("Ada Brandt put up about a million kroner in 1887."),
    said("In 1887 Ada Brandt of Solvik won for The Lost Net."),
    said("In Solvik, Ada Brandt took a gold medal in 1887."),
    withKey(ideal.personGap, "Marle", "Ada Brandt won a silver medal in 1887 in the city of ____."),
  ],
  "home-nowhere": [said("Two pilots in three have their home."), said("The Tern League had its seat until 1887.")],
  "work-on-what": [
    said("According to the text on Solvik, work started in 1887."),
    withStem(ideal.year, "According to the text on Solvik, in which year did work start?"),
    withStem(ideal.year, "On which date did Ada Brandt start work?"),
    said("Ada Brandt started work on 23 March 1900."),
  ],
  "spent-on-what": [withFact(withStem(ideal.year, "How many kroner did Ada Brandt spend in 1946?"), sum)],
  "transitive-alone": [
    withFact(ideal.year, propped),
    withFact(ideal.year, planting),
    withFact(ideal.year, visited),
    withFact(ideal.year, proppedLast),
    withFact(ideal.year, beganToScrub),
    withFact(ideal.year, birds),
  ],
  "was-doing-once": [
    withStem(ideal.person, "According to the text, who was managing a hostel in Marle?"),
    withStem(ideal.person, "Who was secretly building a boat?"),
  ],
};

test("each flaw is caught by its gate", () => {
  expect(missed(lackingGates, plants)).toEqual([]);
});

test.each([
  "Ada Brandt was dismissed as harbour master in 1887.",
  "The Tern Mill was bought by Solvik in 1887.",
  "The Tern Mill was bought for 400 crowns in 1887.",
  "Karl Holm was accused of theft in 1887.",
  "Karl Holm was invited to Marle in 1887.",
  "Solvik walked out of the Pilots’ Guild in 1887.",
  "Ada Brandt stepped down as mayor of Solvik in 1887.",
  "Ada Brandt came home in 1887 under the name of Miss Smith.",
  "The pilot Karl Holm credited the Queen of Marle with the bridge.",
  "The bishop Olaf called in two Danish brothers to mend the roof.",
  "Two pilots in three have their home in Solvik.",
  "Work on the Tern Bridge started in 1887.",
  "Where in Solvik does the Tern League have its seat?",
  "To which town was the seat of the Tern League transferred?",
  "In which town was the Tern League based?",
  "Which union did Solvik decide to join?",
  "Solvik became the fourth state to join the Tern League.",
  "Solvik acceded to the Treaty of Marle in 1887.",
  "Karl Holm turned to Ada Brandt for a boat.",
  "A report caused the head of the Tern Guild to sell its mill.",
  "The flood caused a fever in Marle.",
  "Rain caused the disaster of 1887.",
  "The town of Marle grew rich on salt.",
  "Ada Brandt added a wing to the Tern Museum in 1887.",
  "Two wings were added in 1887.",
  "Ada Brandt put up a million kroner for the bridge in 1887.",
  "Ada Brandt took a gold medal in rowing in 1887.",
  "Ada Brandt won a gold medal at the Tern Games in 1887.",
  "Solvik drew the conclusion that oats were cheap.",
  "To which country did Solvik look for oats?",
  "Solvik looked to Norway to learn how to salt fish.",
  "Ada Brandt signed a contract with Karl Holm for the bridge in 1887.",
  "Karl Holm recommended oats for the farms of Solvik.",
  "Ada Brandt brought in a flat fare of £6 in 1887.",
])("enough is said by %s", (stem) => {
  const refusing = lackingGates.filter(({ refuses }) => refuses(said(stem), nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});

test("who was doing a thing is clear with a time beside it", () => {
  const gate = lackingGates.find(({ name }) => name === "was-doing-once");
  const stem = "Who was managing a hostel in Marle in 1887?";
  expect(gate?.refuses(withStem(ideal.person, stem), nowhere)).toBe(false);
});

test.each([
  "In which year did Ada Brandt put the ferry list online?",
  "In which year did Ada Brandt put guests first?",
])("what is put online or first is put somewhere: %s", (stem) => {
  const gate = lackingGates.find(({ name }) => name === "goes-nowhere");
  expect(gate?.refuses(withStem(ideal.year, stem), nowhere)).toBe(false);
});

test("a verb that has its object is not alone", () => {
  const gate = lackingGates.find(({ name }) => name === "transitive-alone");
  const whole = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "prop walls in",
    quote: "Ada Brandt propped the walls in 1571.",
    literal: "1571",
    value: 1571,
  });
  expect(gate?.refuses(withFact(ideal.year, whole), nowhere)).toBe(false);
});
