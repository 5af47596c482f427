import { describe, expect, test } from "vitest";
import { clausesOf } from "./clauses-of.ts";
import { tokenise } from "../clauses/tokenise.ts";

const holders = (text: string): string[] =>
  clausesOf(tokenise(text)).flatMap(({ verb, args, subject, sentence: { tokens } }) => {
    const [object] = args;
    return verb?.main.lower === "is" && object
      ? [
          [subject, object.range]
            .map(({ from, to }) =>
              tokens
                .slice(from, to)
                .map(({ text }) => text)
                .join(" "),
            )
            .join(" = "),
        ]
      : [];
  });

describe("who holds an office today", () => {
  test.each([
    [
      "in the middle",
      "The staff answer to the director, at present Ada Marsh, a former judge.",
      "the director = Ada Marsh",
    ],
    ["at the end", "The club is led by its president, currently Karl Stein.", "its president = Karl Stein"],
  ])("is told between commas, %s", (_, text, holder) => {
    expect(holders(text)).toContain(holder);
  });

  test("is not where a place is named", () => {
    expect(holders("The line ended at the port, now Holm Harbour, in 1902.")).toEqual([]);
  });
});
