import { expect, test } from "vitest";
import { halfVerbGates } from "./half-verb-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withKey, withStem, type Plants } from "./samples/planting.ts";

const gap = (stem: string, key: string) => withKey(ideal.personGap, key, stem);

const plants: Plants = {
  "office-of-nothing": [
    withStem(ideal.yearTrue, "Jens Holm was international president."),
    gap("Who was general secretary?", "Jens Holm"),
  ],
  "capital-of-a-country": [
    gap("The Danish capital was ____.", "Copenhagen"),
    gap("The Tern Guild was set up in ____ in 1893.", "the Danish capital"),
  ],
  "took-how-long": [
    withStem(ideal.yearTrue, "The Tern League took four years."),
    gap("How many years did the Tern League take?", "four"),
  ],
  "granted-what": [
    gap("Concession granted to ____ by the Guild in 1893.", "Jens Holm"),
    gap("In which year did concession grant to Jens Holm?", "1893"),
  ],
  "was-to-somewhere": [gap("Two old ferries was to the ____.", "Tern Islands")],
  "some-treaty": [
    gap("A convention was signed in Solvik in ____.", "1947"),
    gap("A draft sailed through in ____ by 52 votes to 9.", "1947"),
    gap("In which year did a bill pass the Guild by one vote?", "1947"),
  ],
  "friend-of-nobody": [
    withStem(ideal.yearTrue, "Jens Holm became a friend."),
    gap("Who became a close friend in 1893?", "Jens Holm"),
    gap("____ was a pupil.", "Jens Holm"),
  ],
  "results-of-what": [
    gap("Jens Holm’s results were published in ____.", "1893"),
    gap("In which year were Jens Holm’s findings published?", "1893"),
  ],
  "turned-an-age": [
    gap("Jens Holm turned sixty in the year ____.", "1893"),
    gap("In which year did Jens Holm turn 60?", "1893"),
  ],
  "left-for-what": [
    gap("Jens Holm left to start a family with ____.", "Ada Lind"),
    gap("Jens Holm stalked off in the year ____.", "1893"),
  ],
  "started-what": [
    gap("Jens Holm started in June 1893 under ____.", "Ada Lind"),
    gap("Under whom did Jens Holm start in June 1893?", "Ada Lind"),
  ],
  "date-of-the-event": [
    gap("On which date did Jens Holm plot the path of Ada Lind’s flight?", "5 May 1893"),
    gap("Jens Holm plotted the path of Ada Lind’s flight on ____.", "5 May 1893"),
    gap("Jens Holm described the fire in the year ____.", "1893"),
  ],
  "passed-to-when": [gap("Solvik passed to ____.", "Norland")],
  "anybody-did": [
    withStem(ideal.person, "Who lost her mind?"),
    withStem(ideal.person, "According to the text on Solvik, who drove an old car?"),
    withStem(ideal.person, "Who got off his train?"),
    withStem(ideal.person, "Who learned Danish?"),
    withStem(ideal.person, "Who took power?"),
    withStem(ideal.person, "Who landed in Norland?"),
  ],
  "along-with-nothing": [gap("“Old” was dropped along in the year ____.", "1947")],
};

test("each gate refuses what it is for, among them all", () => {
  expect(missed(halfVerbGates, plants)).toEqual([]);
});

test.each([
  withStem(ideal.yearTrue, "The work on the Tern Hall took four years to finish."),
  withStem(ideal.yearTrue, "The crossing takes two hours by ferry."),
  gap("The Guild granted ____ to Solvik in 1893.", "Arnby"),
  gap("The right was granted to ____ in 1893.", "Jens Holm"),
  withStem(ideal.yearTrue, "Karl Holm was sent to Solvik in 1893."),
  withStem(ideal.yearTrue, "Jens Holm became a friend of the weaver."),
  gap("Jens Holm’s results on the tides were published in ____.", "1893"),
  gap("Solvik passed to ____ in 1893.", "Norland"),
  gap("After the war of the weavers, Solvik passed to ____.", "Norland"),
  gap("The wheel was turned by ____ mules.", "60"),
  gap("Jens Holm left Solvik to start a mill in ____.", "1893"),
  gap("Under whom did Jens Holm start weaving in 1893?", "Ada Lind"),
  gap("Jens Holm started a mill under ____.", "Castle Hill"),
  gap("On which date did Jens Holm film the flight?", "5 May 1893"),
  gap("Jens Holm described the fire in a book of ____ pages.", "90"),
  withStem(ideal.person, "Who invented a loom?"),
  withStem(ideal.person, "Who lost her mind in Solvik?"),
  withStem(ideal.person, "Who sketched the Tern chair?"),
  withStem(ideal.person, "Who taught the weavers?"),
  withStem(ideal.yearTrue, "Jens Holm was a rival the Guild feared."),
  gap("“Old” was dropped along with the rest of the name in ____.", "1947"),
  gap("The wool was carried along the canal in ____.", "1947"),
  gap("A draft of the charter was passed in ____.", "1947"),
  gap("The Convention of Solvik was signed in ____.", "1947"),
  withStem(ideal.yearTrue, "Jens Holm was international president of the Tern League."),
  gap("The Danish capital of weaving was in 1893 ____.", "Solvik"),
])("and lets $body.stem pass", (candidate) => {
  expect(halfVerbGates.filter(({ refuses }) => refuses(candidate, nowhere)).map(({ name }) => name)).toEqual([]);
});
