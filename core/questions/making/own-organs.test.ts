import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { endsWithOrgan, withOrganOwned } from "./own-organs.ts";

const union = {
  name: "Marle Postal Union",
  type: "organisation" as const,
  sort: "union",
  gender: null,
  hasArticle: true,
  isPlural: false,
  aliases: new Set(["Marle Postal Union", "MPU"]),
  isShared: false,
  count: 9,
  firstAt: 0,
};
const called = (name: string) => ({ ...union, name, aliases: new Set([name]) });
const fact = aFact({
  kind: "year",
  subject: "Committee",
  relationKey: "set up",
  quote: "The Committee was set up in 1967.",
  literal: "1967",
});
interface Near {
  readonly topic?: typeof union;
  readonly around?: readonly string[];
  readonly named?: readonly string[];
}
const put = (stem: string, { topic = union, around = [], named = [] }: Near = {}) =>
  withOrganOwned(stem, fact, { topic, bodiesAround: () => around.map(called), entities: named.map(called) });

test.each([
  ["The Legal Committee was set up in 1967.", "The Legal Committee of the Marle Postal Union was set up in 1967."],
  [
    "In which year did war drive the Office out?",
    "In which year did war drive the Office of the Marle Postal Union out?",
  ],
  [
    "The Boards of Auditors were moved to Holm in 1967.",
    "The Boards of Auditors of the Marle Postal Union were moved to Holm in 1967.",
  ],
  ["Ada Holm led the Office for 22 years.", "Ada Holm led the Office of the Marle Postal Union for 22 years."],
])("gives a part of a body that body: %s", (stem, wanted) => {
  expect(put(stem)).toBe(wanted);
});

test("calls a body of many words by its letters", () => {
  const topic = { ...union, name: "Marle Union of Coast and River Posts" };
  expect(put("The Council meets twice.", { topic })).toBe("The Council of the MPU meets twice.");
});

test.each([
  ["that the stem names", "The Council of the Marle Postal Union met.", {}],
  ["with an owner behind it", "The Council of Holm met.", {}],
  ["of the world", "The World Council met.", {}],
  ["of a name of its own", "The Orrin Committee met.", {}],
  ["beside another body", "The Council met.", { around: ["Tern League"] }],
  ["whose longer name the text gives", "The Council met.", { named: ["Tern Salt Council"] }],
  ["of all nations", "The General Assembly met.", { named: ["United Nations"] }],
])("adds nothing to a part %s", (_, stem, near) => {
  expect(put(stem, near)).toBe(stem);
});

test("adds nothing where the text is about a place", () => {
  expect(withOrganOwned("The Council met.", fact, { topic: null, bodiesAround: () => [], entities: [] })).toBe(
    "The Council met.",
  );
});

test("sees a part of a body at the end", () => {
  expect(endsWithOrgan("drive the Office ")).toBe(true);
  expect(endsWithOrgan("drive the ship ")).toBe(false);
});
