import { expect, test } from "vitest";
import { idleGapGates } from "./idle-gap-gates.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { aFact } from "./samples/a-candidate.ts";
import { missed, nowhere, withFact, withKey, withStem, type Plants } from "./samples/planting.ts";

const hour = aFact({
  kind: "count",
  subject: "Solvik",
  relationKey: "open at",
  quote: "At six in the evening Solvik opens its gates.",
  literal: "six",
  value: 6,
});

const gap = (key: string, stem: string) => withKey(ideal.personGap, key, stem);

const plants: Plants = {
  "goes-with-its-list": [
    gap("World Heritage Site", "Solvik has been a UNESCO ____ since 1887."),
    gap("UNESCO", "Solvik was put on the World Heritage List of ____ in 1887."),
  ],
  "country-behind-town": [
    gap("Denmark", "Ada Brandt left in 1887 for Arnby, in ____, in a boat."),
    gap("Norway", "The Tern League, founded in 1887 in Bergen, ____, moved to Solvik in 1890."),
  ],
  "born-what": [gap("Ada Maria Holm", "Ada Brandt was born ____ on 9 May 1887.")],
  "one-of-a-row-of-names": [
    gap("Olaf", "Ada Brandt is survived by three children, ____, Jens and Marit."),
    gap("Marit", "Ada Brandt had two daughters, Inga and ____."),
  ],
  "all-so-many": [
    gap("three", "All ____ can be found in Solvik."),
    gap("four", "Karl Holm sold all ____ in 1887."),
    gap("two", "According to the text, all ____ were lost."),
  ],
  "age-of-many": [gap("nineteenth-century", "The Tern League goes back to two ____ treaties.")],
  "counted-names": [
    withFact(
      gap("two", "The Tern League goes back to ____ old treaties."),
      aFact({
        ...{ kind: "count", subject: "Tern League", relationKey: "go back to", literal: "two", value: 2 },
        quote:
          "It goes back to two old treaties, the Tern Treaty of 1883, which it keeps, and the Holm Treaty of 1886.",
      }),
    ),
    gap("three", "In 1887 ____ guilds, Tern, Holm and Arn, were asked to pay."),
    gap("two", "The Tern League sold ____ ferries, the Ada and the Karl."),
  ],
  "among-those-of-where": [
    gap("Norway", "Solvik was among the poorest towns in ____."),
    withStem(withKey(ideal.person, "Norway"), "In which country was Solvik one of the largest ports?"),
  ],
  "hour-of-what-day": [
    withFact(gap("six", "Solvik opens its gates at ____."), hour),
    withFact(withStem(ideal.yearTrue, "Solvik opens its gates at six."), hour),
  ],
  "people-gap": [
    gap("Norwegians", "The Tern League was founded in 1887 by three ____."),
    gap("Europeans", "The Tern League found homes for ____ in 1887."),
    gap("Dane", "In 1987, Karl Holm was voted the second greatest ____ of all time."),
  ],
  "nation-of-somebody-named": [gap("Norwegian", "Solvik fell to the ____ general Karl Lind Holm in 1887.")],
  "then-another": [
    withFact(
      gap("Danes", "The river brought the ____ to Solvik."),
      aFact({
        ...{ kind: "name", subject: "river", relationKey: "bring", literal: "Danes" },
        quote: "The river brought the Danes, who named it, and later the Norse, to Solvik.",
      }),
    ),
    withFact(
      gap("Tern Mills", "Holm Works was merged with ____ in 1967."),
      aFact({
        ...{ kind: "name", subject: "Holm Works", relationKey: "merge with", literal: "Tern Mills" },
        quote: "Holm Works was merged with Tern Mills, a maker of ropes, and Arn Cables in 1967.",
      }),
    ),
  ],
  "takes-anything": [
    gap("Ternline", "The Tern League runs ____."),
    gap("Croft", "Solvik fell to ____."),
    gap("Holm Mills", "The Tern League closed its purchase of ____."),
    withFact(
      gap("Town of the Year", "Solvik was ____ in 2019."),
      aFact({
        ...{ kind: "name", subject: "Solvik", relationKey: "be in", literal: "Town of the Year" },
        quote: "Solvik was Town of the Year in 2019.",
      }),
    ),
  ],
  "day-for-name": [gap("Rope Day", "Ada Brandt’s birthday is ____.")],
  "opens-some-day": [gap("May 15", "“The Tern Gazette” opens on ____.")],
};

test("gaps for what tells nothing are refused", () => {
  expect(missed(idleGapGates, plants)).toEqual([]);
});

test.each([
  ["Ternline", "The Tern League has run ____ since 1887."],
  ["Croft", "Solvik fell to the Danish king ____."],
  ["1887", "The Tern League started ____."],
  ["3 May", "Ada Brandt’s birthday is ____."],
  ["three", "In 1887 ____ guilds in Tern, Holm and Arn were asked to pay."],
  ["Norway", "Solvik lies in ____."],
  ["Norway", "The Tern League moved to Bergen, a town in ____, in 1890."],
  ["Ada Maria Holm", "Ada Brandt was born as ____ in 1887."],
  ["Ada Brandt", "In Bergen, ____, a pilot, founded the Tern League."],
  ["Olaf", "Ada Brandt named ____ her heir."],
  ["three", "All ____ bridges can be found in Solvik."],
  ["three", "Karl Holm sold ____ boats in 1887."],
  ["Norway", "Ada Brandt knew all of ____."],
  ["Danes", "In 1187 the ____ burned Solvik."],
  ["Norwegians", "Solvik held out against ____ until 1187."],
  ["Norwegian", "Ada Brandt sailed in the ____ navy from 1887."],
  ["1887", "The Tern Gallery opened on 15 May ____."],
])("a gap for %s may stay in %s", (key, stem) => {
  const refusing = idleGapGates.filter(({ refuses }) => refuses(gap(key, stem), nowhere));
  expect(refusing.map(({ name }) => name)).toEqual([]);
});
