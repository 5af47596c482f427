import { expect, test } from "vitest";
import type { TableAskable } from "../../facts/table-askable.ts";
import { rowInSentence, type CalledInText } from "./row-name.ts";

const called: CalledInText = (name) =>
  new Map([
    ["Orrin Ring", { hasArticle: true }],
    ["Alder Union", { hasArticle: true }],
    ["Wagrol", { hasArticle: false }],
  ]).get(name);

function named(labelHeader: string | null, label: string): string | null {
  const cell: TableAskable = {
    ...{ block: 0, place: { start: 0, end: 1 }, subject: label, relation: "Length", isOfTopic: false },
    ...{ label, header: "Length", labelHeader, caption: null, asOf: null, group: 0, column: 1 },
    answer: {
      ...{ kind: "name", text: "x", literal: "x", value: "x", amount: null, bound: "exact", sort: null },
      ...{ place: null, accepted: [] },
    },
  };
  return rowInSentence(cell, called);
}

test.each([
  ["Machine", "Orrin Ring", "the Orrin Ring"],
  ["Company", "Wagrol", "Wagrol"],
  ["Company", "Brandt Balances", "the company Brandt Balances"],
  ["Observatory", "ORA", "the observatory ORA"],
  ["Observatory", "Tern Telescope (TT), under construction", "the Tern Telescope"],
  ["Village", "Carnish", "the village of Carnish"],
  ["Street", "Holm Street", "Holm Street"],
  ["Body", "Court of Human Rights", "the Court of Human Rights"],
  ["Novel", "The Tern", "the novel “The Tern”"],
  ["Item", "Laboratory balances", "laboratory balances"],
  ["Item", "Stone bridge", "the stone bridge"],
  ["Member", "Philippines", "the Philippines"],
  ["Member", "Norland", "Norland"],
  ["Member", "Alder Union", "the Alder Union"],
  ["Member", "Laos, Myanmar", null],
  ["Notice", "Black", null],
])("a row under “%s” that is called %s is %s in a sentence", (labelHeader, label, said) => {
  expect(named(labelHeader, label)).toBe(said);
});
