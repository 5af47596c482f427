import { expect, test } from "vitest";
import { bareGates } from "./bare-gates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const added = aFact({
  kind: "count",
  subject: "Ada Brandt",
  relationKey: "add",
  quote: "Ada Brandt added seven, and sold four boats.",
  literal: "seven",
  value: 7,
});
const paid = aFact({
  kind: "money",
  subject: "Lind Bank",
  relationKey: "pay for",
  quote: "The Lind Bank paid £9 million for the Tern Works, and £3 million for the Holm Mill.",
  literal: "£9 million",
  value: 9e6,
});

const withCounted = (counted: string) =>
  added.asking.way === "value"
    ? { ...added, asking: { ...added.asking, askable: { ...added.asking.askable, counted } } }
    : added;

const gap = (stem: string, key: string) => withKey(ideal.personGap, key, stem);

const inLeague = { ...nowhere, topic: { aliases: new Set(["Tern League"]), type: "organisation" as const } };

const plants: Plants = {
  "organ-of-what": [
    [withStem(ideal.yearTrue, "Karl Holm led the Office for 22 years from 1887."), inLeague],
    [withKey(ideal.personGap, "Ada Brandt", "The Office was driven from Solvik by ____."), inLeague],
  ],
  "counts-nothing": [
    withFact(gap("In 1887 Solvik was the largest of all with ____.", "seven"), added),
    withFact(gap("Ada Brandt added ____.", "seven"), added),
    withFact(gap("In Solvik, there are ____.", "seven"), added),
    withFact(gap("In Solvik, there are ____.", "seven"), withCounted("there")),
    withFact(gap("Ada Brandt added ____.", "seven"), withCounted("notes")),
  ],
  "so-many-of-what": [
    withStem(ideal.year, "In which year did Ada Brandt order 23?"),
    gap("Ada Brandt inspected ____ in 1887.", "64"),
    gap("Ada Brandt sold seven in the year ____.", "1887"),
  ],
  "died-of-what": [
    gap("According to the text on Solvik, ____ people died.", "eighteen"),
    withStem(ideal.yearTrue, "Some forty miners were killed."),
  ],
  "which-company": [
    withStem(ideal.yearTrue, "The Company was sold in 1887."),
    gap("In 1887 Ada Brandt bought the Corporation in ____.", "Marle"),
  ],
  "the-last-of-what": [
    withStem(ideal.yearTrue, "The last was the youngest, Ada Brandt."),
    gap("In the largest, known as the Old Mill, a vault spans ____ metres.", "14"),
    gap("According to the text on Solvik, the largest of all is worth over ____ a year.", "£9 million"),
  ],
  "bare-age": [
    gap("Ada Brandt, ____, was the first mayor of Solvik.", "62"),
    gap("Girls finished school at ____.", "fourteen"),
  ],
  "age-of-no-time": [
    [withStem(ideal.yearTrue, "Ada Brandt, called the Tall, was about forty."), { ...nowhere, people: ["Ada Brandt"] }],
    [gap("Olaf was ____.", "62"), { ...nowhere, topic: { name: "Olaf", aliases: new Set(["Olaf"]), type: "person" } }],
  ],
  "than-which": [withStem(ideal.person, "According to the text on Solvik, than which board was 900 more required?")],
  "house-number": [gap("The Lind Bank is at ____ Queen Victoria Street.", "100")],
  "two-prices": [
    withFact(
      withStem(ideal.year, "How much did the Lind Bank pay for the Tern Works, and £3 million for the Holm Mill?"),
      paid,
    ),
    withStem(ideal.yearTrue, "The Lind Bank paid £9 million for the Tern Works, and £3 million for the Holm Mill."),
  ],
  "open-aside": [gap("Solvik listed the Harbour Museum, together with the Tern Bridge in the year ____.", "1984")],
  "reigned-from": [
    gap("Olaf I reigned from the year ____.", "1333"),
    withStem(ideal.yearTrue, "Olaf I ruled from 1333."),
  ],
  "came-where": [withStem(ideal.yearTrue, "Jens Holm came in 1830."), gap("Which country came?", "Norland")],
  "stranger-than-what": [withStem(ideal.yearTrue, "Stranger is the Solvik frog.")],
  "quality-alone": [gap("Which town was young?", "Solvik"), gap("Who is old?", "Jens Holm")],
  "second-of-what": [gap("Ada Brandt found the second with the ____.", "Tern Club")],
  "former-what": [withStem(ideal.yearTrue, "The former colony led the Tern towns.")],
  "which-of-a-family": [
    gap("On the Solvik side, the younger ____ stopped at 78 feet.", "Holm"),
    withStem(ideal.yearTrue, "The elder Jens Holm stopped at 78 feet."),
  ],
  "relative-alone": [gap("Solvik, the fishing village that ____ painted in 1950.", "Jens Holm")],
  "counted-behind-a-name": [
    withFact(gap("In 1932 Ada Brandt married Jens Holm, ____ weavers falsely accused of theft.", "seven"), added),
  ],
  "bears-the-name": [
    withStem(ideal.yearTrue, "Brandt was named for Ada Brandt."),
    gap("Brandt was named after ____.", "Ada Brandt"),
    withKey(ideal.person, "Ada Brandt", "For whom was the Brandt Tower named?"),
  ],
  "speech-without-comma": [gap("“The trouble is over” announced ____ of Solvik.", "Ada Brandt")],
};

test("each gate catches what it is for", () => {
  expect(missed(bareGates, plants)).toEqual([]);
});

test.each([
  withFact(gap("The boats of Ada Brandt numbered ____.", "seven"), added),
  withFact(gap("The crew of the Tern came to ____.", "seven"), added),
  withFact(gap("Olaf died in prison in the year ____.", "seven"), added),
  withStem(ideal.yearTrue, "Forty miners died at Solvik in 1887."),
  withStem(ideal.yearTrue, "The Company of Weavers was sold in 1887."),
  withFact(gap("The Tern Hall seats ____.", "seven"), withCounted("people")),
  withStem(ideal.yearTrue, "The last mayor of Solvik was Ada Brandt."),
  gap("Ada Brandt, aged ____, was the first mayor of Solvik.", "62"),
  gap("Ada Brandt lived in ____ Street in Solvik.", "Tern"),
  withFact(withStem(ideal.year, "How much did the Lind Bank pay for the Tern Works and the Holm Mill?"), paid),
  gap("Solvik listed the Harbour Museum, together with the Tern Bridge, in the year ____.", "1984"),
  gap("Olaf I reigned from 1333 to ____.", "1354"),
  withStem(ideal.yearTrue, "Jens Holm came to Solvik in 1830."),
  withStem(ideal.yearTrue, "The former mayor of Solvik led the Tern towns."),
  gap("Solvik, the fishing village that Jens Holm painted, is in ____.", "Arnland"),
  gap("In 1902, the mill that ____ owned burnt down.", "Jens Holm"),
  withStem(ideal.yearTrue, "Independence came in 1963."),
  withFact(gap("In Arnby, ____ mills burnt down in 1902.", "seven"), added),
  gap("The younger brother of ____ stopped at 78 feet.", "Jens Holm"),
  gap("The Tern Tower was named after ____.", "Ada Brandt"),
  withFact(gap("Ada Brandt died in 1931, aged ____.", "seven"), added),
  gap("“On Weaving in Solvik” appeared in the year ____.", "1887"),
  gap("“The trouble is over,” announced ____ of Solvik.", "Ada Brandt"),
])("and lets $body.stem pass", (candidate) => {
  expect(bareGates.filter(({ refuses }) => refuses(candidate, nowhere)).map(({ name }) => name)).toEqual([]);
});

test.each([
  "According to the text on the Tern League, Karl Holm led the Office for 22 years.",
  "Karl Holm led the Office for European Mills in 1887.",
  "Karl Holm led the Office of the Tern League for 22 years.",
  "Karl Holm led the Tern Office for 22 years.",
])("it is said whose office it is: %s", (stem) => {
  const refusing = bareGates.filter(({ refuses }) => refuses(withStem(ideal.yearTrue, stem), inLeague));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
