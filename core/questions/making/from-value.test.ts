import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { fromValue } from "./from-value.ts";
import { makeLures } from "./lures.ts";

const statementsOn = (quote: string, year: string, subject: string): string[] => {
  const fact = aFact({ kind: "year", subject, relationKey: "strike in", quote, literal: year, value: Number(year) });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
  return fromValue(fact, fact.asking.askable, lures).flatMap(({ body }) =>
    body.type === "true-false" ? [body.stem] : [],
  );
};

test("of one of many happenings the text is asked, since there may have been another in another year", () => {
  expect(statementsOn("A flood struck Arnby in 1931.", "1931", "flood")[0]).toMatch(
    /^According to the text, a flood struck Arnby in \d{4}\.$/u,
  );
  expect(statementsOn("The Marle Flood struck Arnby in 1931.", "1931", "Marle Flood")[0]).toMatch(
    /^The Marle Flood struck Arnby in \d{4}\.$/u,
  );
});
