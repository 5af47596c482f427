import { expect, test } from "vitest";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, nowhere, withFact, withStem, type Plants } from "./samples/planting.ts";
import { untoldGates } from "./untold-gates.ts";

const said = (stem: string) => withStem(ideal.yearTrue, stem);
const asked = (stem: string) => withStem(ideal.year, stem);

/** A fact whose statement is the stem, in a passage that goes on. */
function goesOn(stem: string, behind: string) {
  const fact = aFact({
    kind: "year",
    subject: "Karl Holm",
    relationKey: "propose in",
    quote: stem,
    literal: "1887",
    value: 1887,
  });
  const quote = `${stem.replace(/\.$/u, "")}: ${behind}`;
  return withFact(said(stem), { ...fact, proof: { ...fact.proof, quote } });
}
const onDay = aFact({
  kind: "date",
  subject: "Ada Brandt",
  relationKey: "be on",
  quote: "Ada Brandt was a schoolgirl on 4 May 1887.",
  literal: "4 May 1887",
  value: "1887-05-04",
});
const of = (subject: string, stem: string) =>
  withFact(
    said(`According to the text on Solvik, ${stem}`),
    aFact({
      kind: "name",
      subject,
      relationKey: "count to",
      quote: stem.charAt(0).toUpperCase() + stem.slice(1),
      literal: "Day Nil",
    }),
  );
const landOf = (stem: string) =>
  withFact(
    withStem(ideal.personGap, stem),
    aFact({ kind: "place", subject: "Holm", relationKey: "be in", quote: "Holm is in Solvik.", literal: "Solvik" }),
  );

const plants: Plants = {
  "explained-behind": [
    goesOn("In 1887, Karl Holm proposed a way out.", "tow the lighthouse to Marle."),
    goesOn("In 1887, Karl Holm made a strange offer.", "a boat for each oar."),
    goesOn("In 1887, Karl Holm set a condition.", "the pilots had to swim."),
  ],
  "hour-of-no-day": [
    said("Karl Holm rang the bell three times at 11.40."),
    said("The Tern came up at about four o’clock."),
    said("At 9:15, Ada Brandt left Marle."),
  ],
  "was-one-on-a-day": [
    withFact(said("Ada Brandt was a schoolgirl on 4 May 1887."), onDay),
    withFact(asked("On which date was Ada Brandt a schoolgirl?"), onDay),
    withFact(said("Ada Brandt was a young teacher in Marle on 4 May 1887."), onDay),
  ],
  "everything-else": [
    said("Everything else rests on the Tern Convention."),
    said("In 1887, everybody else left Marle."),
    said("The rest went to Karl Holm in 1887."),
  ],
  "people-at-no-time": [
    of("officials", "officials counted down to Day Nil."),
    of("local students", "local students built a float for Day Nil."),
    of("campaigners", "campaigners point above all to Day Nil."),
  ],
  "nobody-began": [
    said("According to the text on Solvik, started in 1887 by pilots in Marle."),
    said("Sold to Karl Holm in 1887."),
    said("Wrote in the town of Marle."),
  ],
  "first-in-which-place": [
    landOf("Holm became the first town in ____ to host the Tern Games."),
    landOf("Holm is the second-largest city in ____."),
    landOf("Holm has the oldest lighthouse in the ____."),
  ],
  "nation-of-what": [
    said("The capital of Holm is the seat of the national Parliament."),
    said("Ada Brandt led the national bank until 1887."),
    said("In 1887, the national team came to Marle."),
  ],
  "one-of-somebodys": [
    said("Karl Holm’s patient was a grocer called Ulf Lind."),
    said("Ada Brandt’s opponent was a pilot from Marle."),
    said("The Tern’s passenger was Karl Holm."),
  ],
  "own-creation": [
    said("Ada Brandt fell out with her creation in 1887."),
    asked("In which year did Karl Holm sell his brainchild?"),
    said("Karl Holm left his own creation in May 1887."),
  ],
};

test("what the question does not tell is missed", () => {
  expect(missed(untoldGates, plants)).toEqual([]);
});

test.each([
  said("Karl Holm rang the bell of Marle three times at 11.40 on 4 May 1887."),
  said("The tower of Marle rings at four o’clock."),
  said("Inflation in Solvik was held at 2.25 per cent."),
  withFact(said("Ada Brandt was a guest of honour on 4 May 1887."), onDay),
  withFact(said("Ada Brandt became a teacher on 4 May 1887."), onDay),
  said("Ada Brandt was a teacher in 1887."),
  said("The rest of the fleet left Marle in 1887."),
  of("officials", "officials counted down to Day Nil in 1887."),
  of("officials of the Tern League", "officials of the Tern League counted down to Day Nil."),
  of("divers", "during the war divers found Day Nil."),
  landOf("Holm lies in ____."),
  landOf("Holm is a town in ____."),
  landOf("The first lighthouse in Solvik was built in ____."),
  said("Ada Brandt’s first patient in Marle was Ulf Lind."),
  said("Ada Brandt sold her invention to Karl Holm in 1887."),
  goesOn("In 1887, Karl Holm bought two mills.", "one in Marle and one in Solvik."),
  goesOn("In 1887, Karl Holm bought the Tern Mill.", "the oldest of Marle."),
  said("Nothing in Marle burned in 1887."),
  said("The capital of Norway is the seat of the national parliament."),
  said("Ada Brandt led the national bank of Solvik until 1887."),
  said("In 1887, the Danish king opened the national assembly."),
  said("Founded in 1887, the Tern League has its seat in Marle."),
  said("Cut in stone stands the name of Ada Brandt."),
  said("Ada Brandt wrote in the town of Marle."),
])("enough is told by %j", (candidate) => {
  const refusing = untoldGates.filter(({ refuses }) => refuses(candidate, nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
