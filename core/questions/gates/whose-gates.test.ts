import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";
import { whoseGates } from "./whose-gates.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const asked = (stem: string) => withStem(ideal.year, stem);
const solvik = { ...nowhere, topic: { aliases: new Set(["Solvik"]) }, people: ["Ada Brandt", "Karl Holm"] };

const ferry = aFact({
  kind: "person",
  subject: "Solvik",
  relationKey: "name",
  quote: "*Ada Holm*, the first ferry of the line, was named in Solvik.",
  literal: "Ada Holm",
});

const shared = aFact({
  kind: "place",
  subject: "Solvik",
  relationKey: "share in",
  quote: "In 1987 Solvik shared the title with Lyon in France.",
  literal: "France",
});
const rescue = aFact({
  kind: "place",
  subject: "rescue",
  relationKey: "come from",
  quote: "Rescue came from Marle.",
  literal: "Marle",
});
const movedAway = aFact({
  kind: "place",
  subject: "trade",
  relationKey: "move to",
  quote: "Trade moved to Marle.",
  literal: "Marle",
});

const plants: Plants = {
  "one-of-their-friends": [
    withStem(ideal.person, "Who was Ada Brandt’s friend?"),
    withStem(ideal.person, "Who was Karl Holms’ former pupil?"),
    withStem(ideal.personGap, "Ada Brandt’s old neighbour was ____."),
    withStem(ideal.yearTrue, "Ada Brandt’s former pupil was Olaf Lie."),
  ],
  "whose-freedom": [
    [said("Solvik ended its independence in 1887."), solvik],
    [asked("In which year did Norway recognise its independence?"), solvik],
  ],
  "kin-of-whom": [
    [said("Mother and son stayed until 1887."), solvik],
    [asked("Until which year did mother and son stay?"), solvik],
  ],
  "holds-it-today": [[said("Karl Holm’s deputy is Ada Brandt."), solvik]],
  "nobodys-beginning": [
    [said("According to the text on Solvik, trading began on 1 May 1887."), solvik],
    [said("Flights started in 1887 between Marle and Arnby."), solvik],
    [asked("In which year did systematic digging start?"), solvik],
    [asked("In which year did exhibition centre open?"), solvik],
    [said("Rescue came from Marle."), solvik],
    [withFact(withStem(ideal.person, "From which town did Rescue come?"), rescue), solvik],
    [withFact(withStem(ideal.yearFalse, "Trade moved to Solvik."), movedAway), solvik],
  ],
  "attempt-of-whom": [
    [said("A first attempt to master Marle ended in 1887."), solvik],
    [said("A plan of 1887 to choose Arnby was dropped."), solvik],
    [asked("In which year did a bid to build a bridge end?"), solvik],
  ],
  "kin-of-a-stranger": [
    said("Solvik was founded in 1887 by Karl’s father."),
    asked("In which year was Solvik founded by Karl's father?"),
  ],
  "somebody-or-other": [
    said("A boy was born in Arnby in 1887."),
    said("A weavers’ committee met at Arnby in 1887."),
    asked("In which year did a committee meet at Arnby?"),
    asked("In which year was a woman born in Arnby?"),
  ],
  "arrives-nowhere": [
    said("Seven sailors arrived aboard the Tern in May 1887."),
    said("Ada Brandt came as a penniless student in 1887."),
    asked("In which year did Ada Brandt come as an exile?"),
    asked("In which year did the first fleet tie up?"),
    said("President Brandt walked over from the far side."),
  ],
  "citizen-of-what": [
    said("Karl Holm became a citizen in 1887."),
    said("The islands obtained representation in 1887."),
  ],
  "shared-by-whom": [said("The Tern Prize of 1887 was shared with the Guild.")],
  "follows-as-what": [
    [said("Karl Holm was followed in 1887 by Ada Brandt."), solvik],
    [said("Karl Holm was chosen in 1887 to succeed Ada Brandt."), solvik],
    [said("Uwra Orvik-Lind was followed in 1887 by Marin Sel Tarvik of Norland."), solvik],
    [withStem(ideal.year, "In which year was Uwra Orvik-Lind followed by Marin Sel Tarvik of Norland?"), solvik],
    [said("Karl Holm lasted less than two years."), solvik],
    [asked("Fewer than how many years did Karl Holm last?"), solvik],
  ],
  "where-another-lies": [
    withFact(withKey(ideal.person, "France", "In which country did Solvik share the title with Lyon?"), shared),
  ],
  "who-for-a-thing": [withFact(withKey(ideal.person, "Ada Holm", "Who was named in Solvik?"), ferry)],
  "adopted-by-whom": [
    [said("Karl Holm was adopted in 1887."), solvik],
    [asked("In which year was Karl Holm adopted?"), solvik],
  ],
};

test("what is nobody's is refused", () => {
  expect(missed(whoseGates, plants)).toEqual([]);
});

test("with somebody one may meet in any country", () => {
  const met = { ...shared, proof: { ...shared.proof, quote: shared.proof.quote.replace("Lyon", "Brandt") } };
  const gate = whoseGates.find(({ name }) => name === "where-another-lies");
  const candidate = withFact(withKey(ideal.person, "France", "In which country did Holm share it with Brandt?"), met);
  expect(gate?.refuses(candidate, solvik)).toBe(false);
  expect(gate?.refuses(candidate, nowhere)).toBe(true);
});

test.each([
  "Trading in Solvik began in 1887.",
  "The trading began in 1887.",
  "Norwegian work began in 1887.",
  "Orrin began in 1887.",
  "Settlers came in 1887.",
  "Ada Brandt came to Solvik as a penniless student in 1887.",
  "The verdict came as a surprise in 1887.",
  "Norway regained its independence in 1887.",
  "Norway recognised the independence of Solvik in 1887.",
  "Karl Holm’s mother and brother stayed until 1887.",
  "Karl Holm’s deputy was Ada Brandt.",
  "Karl Holm made a first attempt to cross the ice in 1887.",
  "A man called Brandt was born in Arnby.",
  "Seven sailors arrived in Solvik in 1887.",
  "Karl Holm became a citizen of Solvik in 1887.",
  "The islands obtained representation on the Council in 1887.",
  "The Tern Prize was shared by Brandt with the Guild.",
  "Karl Holm succeeded Ada Brandt as keeper of the tower.",
  "The siege lasted two years.",
  "The Tern Treaty was adopted in 1887.",
  "The Tern War was followed in 1887 by the Marle Famine.",
])("enough is said by %s", (stem) => {
  const refusing = whoseGates.filter(({ refuses }) => refuses(said(stem), solvik));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
