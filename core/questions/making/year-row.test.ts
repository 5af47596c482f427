import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { besideYears, questionForYear } from "./year-row.ts";

const union: Entity = {
  name: "Marle Union",
  type: "organisation",
  sort: "union",
  gender: null,
  hasArticle: true,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Marle Union"]),
  count: 3,
  firstAt: 0,
};

interface Put {
  readonly heads: readonly [string, string];
  readonly row: readonly [string, string];
  readonly caption: string;
  readonly topic?: Entity;
}

function cellOf({ heads: [labelHeader, header], row: [label, text], caption }: Put): TableAskable {
  const answer = { kind: "name", text, literal: text, value: text, amount: null } as const;
  return {
    ...{ block: 0, place: { start: 0, end: 1 }, subject: label, relation: header, isOfTopic: false },
    ...{ label, header, labelHeader, caption, asOf: null, group: 0, column: 1 },
    answer: { ...answer, bound: "exact", sort: null, place: null, accepted: [] },
  };
}

const asked = (put: Put): string | null => questionForYear(cellOf(put), put.caption, put.topic ?? union);

const years = ["Year", "Country"] as const;
const denmark = ["1967", "Denmark"] as const;

test.each([
  [
    { heads: years, row: denmark, caption: "Members and years of joining" },
    "Which country joined the Marle Union in 1967?",
  ],
  [{ heads: ["Joined", "Member"], row: denmark, caption: "Facts" }, "Which country joined the Marle Union in 1967?"],
  [{ heads: ["Member since", "State"], row: denmark, caption: "Facts" }, "Which state joined the Marle Union in 1967?"],
  [
    { heads: ["Year opened", "Station"], row: ["1901", "Arnby"], caption: "Line 4" },
    "Which station was opened in 1901?",
  ],
  [{ heads: ["Opened", "Station"], row: ["1901", "Arnby"], caption: "Line 4" }, "Which station was opened in 1901?"],
  [{ heads: ["Year", "Mill"], row: ["1901", "Arnby"], caption: "Opening dates" }, "Which mill was opened in 1901?"],
  [{ heads: years, row: denmark, caption: "Joining and leaving" }, null],
  [{ heads: years, row: denmark, caption: "Founding and opening dates" }, null],
  [{ heads: years, row: denmark, caption: "Summits" }, null],
  [{ heads: years, row: denmark, caption: "Years of joining", topic: { ...union, type: "place" as const } }, null],
  [
    { heads: ["Years", "Director"], row: ["1962–69", "Ada Holm"], caption: "x" },
    "Who was the director from 1962 to 1969?",
  ],
  [
    { heads: ["Years", "Name"], row: ["1998–present", "Ada Holm"], caption: "Directors" },
    "Who was director since 1998?",
  ],
  [{ heads: ["Year", "Winner"], row: ["1998", "Ada Holm"], caption: "Cup" }, null],
  [{ heads: ["Year", "Computer"], row: ["1998", "Orrin"], caption: "Computers" }, null],
  [{ heads: ["Year", "Event"], row: ["1998", "Great flood"], caption: "Dates" }, "What happened in 1998?"],
] as const)("a name beside a year is asked by what was so or came to pass: %j", (put, question) => {
  expect(asked(put)).toBe(question);
});

test.each([
  [years, "Members and years of joining", "the countries that joined the Marle Union"],
  [["Opened", "Station"], "Line 4", "the stations that were opened"],
  [years, "Summits", null],
] as const)("years are matched with what came to pass in them: %j, %s", (heads, caption, said) => {
  expect(besideYears(cellOf({ heads, row: denmark, caption }), caption, union)).toBe(said);
});
