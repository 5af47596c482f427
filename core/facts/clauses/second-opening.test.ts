import { expect, test } from "vitest";
import { parseClauses } from "./parse-clauses.ts";
import { tokenise } from "./tokenise.ts";

/** Subject, verb and what stands with it, of each clause. */
const clauses = (text: string): string[] =>
  parseClauses(tokenise(text)).map(({ sentence: { tokens }, subject, verb, args }) =>
    [subject, ...(verb ? [verb] : []), ...args.map(({ range }) => range)]
      .map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ text: word }) => word)
          .join(" "),
      )
      .join(" | "),
  );

test.each([
  [
    "with a clause of time",
    "She was barred from running the mill, and when Karl Holm returned in 1902 he hired her sons.",
    "She | was barred | from running the mill",
  ],
  [
    "with a month",
    "It was laid in pouring rain, and that May Karl Holm sang a hymn.",
    "It | was laid | in pouring rain",
  ],
])("what is told lasts no further than a clause that opens %s", (_, text, clause) => {
  expect(clauses(text)).toContain(clause);
});

test("a thing, and whoever gives it, are no row", () => {
  expect(clauses("She needed a loan, and the Bank of Devon in Bath gave her a sum.")).toEqual([
    "She | needed | a loan",
    "the Bank of Devon in Bath | gave | her | a sum",
  ]);
});

test("how far off a thing lies is no part of the name in front", () => {
  expect(clauses("The mill lies on the Exe some 90 kilometres north of Bath.")).toEqual([
    "The mill | lies | on the Exe | some 90 kilometres | north of Bath",
  ]);
});
