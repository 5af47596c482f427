import { expect, test } from "vitest";
import type { Entity } from "../facts/entity.ts";
import type { Surroundings } from "./gates/gate.ts";
import { aCandidate, aFact } from "./gates/samples/a-candidate.ts";
import { withTextNamed } from "./with-text-named.ts";

const town: Entity = {
  name: "Solvik",
  type: "place",
  sort: "town",
  gender: null,
  hasArticle: false,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Solvik", "the White Town"]),
  count: 9,
  firstAt: 0,
};
const surroundings: Surroundings = { topic: town, disputed: new Set(), people: [], inPassing: [] };

interface Asked {
  readonly kind?: Parameters<typeof aFact>[0]["kind"];
  readonly type?: "cloze" | "true-false";
  readonly key?: string;
  readonly relationKey?: string;
}

function asked(stem: string, { kind = "year", type = "cloze", key = "1861", relationKey = "open in" }: Asked = {}) {
  const fact = aFact({
    kind,
    subject: "Holm",
    relationKey,
    quote: `Holm was opened in ${key}.`,
    literal: key,
    value: 1,
  });
  const body =
    type === "cloze"
      ? { type, stem, key, accepted: [], distractors: [] }
      : { type, stem, key: "true" as const, accepted: [], distractors: [] };
  return withTextNamed([aCandidate(body, fact)], town, surroundings)[0]?.body.stem;
}

test.each<[string, string, Asked?]>([
  ["a name of one word", "Holm was opened in the year ____."],
  ["no time", "The Lind Canal is ____ kilometres long.", { kind: "measure", key: "17" }],
  [
    "who did it",
    "In 1861, the Orvik Canal was opened by ____.",
    { kind: "person", key: "Karl Lind", relationKey: "subject open" },
  ],
  ["a month and no name in full", "Holm was opened in May 1861.", { type: "true-false" }],
])("the text is named where the stem has %s", (_, stem, how) => {
  expect(asked(stem, how)).toMatch(/^According to the text on Solvik, /u);
});

test.each<[string, string, Asked?]>([
  ["what has its name in full, and a time", "The Lind Canal was opened in the year ____."],
  ["who is told in full", "Karl Lind opened the mill in 1861.", { type: "true-false", relationKey: "subject open" }],
  ["the topic", "Solvik was opened in the year ____."],
  ["another name of the topic", "The White Town was opened in the year ____."],
  ["another source", "According to the sagas, Holm was opened in the year ____."],
])("a stem with %s stays as it is", (_, stem, how) => {
  expect(asked(stem, how)).toBe(stem);
});

test("the text is not named where that gives the answer away, or makes the question too long", () => {
  expect(asked("Holm was opened by ____.", { kind: "place", key: "Solvik" })).toBe("Holm was opened by ____.");
  const long = `Holm was opened in the year ____, ${"when few of its later owners were born, ".repeat(2)}by its first owner.`;
  expect(asked(long)).toBe(long);
});
