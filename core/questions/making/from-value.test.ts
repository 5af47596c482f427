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

const gapsOn = (quote: string, literal: string, text = quote) => {
  const kind = /^\p{Lu}/u.test(literal) ? "name" : "count";
  const fact = aFact({ kind, subject: "Marle", relationKey: "stand in", quote, literal, value: literal });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text });
  return fromValue(fact, fact.asking.askable, lures).flatMap(({ body }) => (body.type === "cloze" ? [body] : []));
};

test("a gap for a number in words takes its digits, and not the unit that stands behind it", () => {
  expect(gapsOn("Marle has two mills.", "two").map(({ accepted }) => accepted)).toEqual([["2"]]);
  expect(gapsOn("Marle has 8,017 mills.", "8,017").map(({ accepted }) => accepted)).toEqual([["8017"]]);
});

test("of a century without its era nothing is asked where a text counts before ours", () => {
  const said = "In the fifth century Marle fell to the Arnids.";
  expect(gapsOn(said, "Arnids")).toHaveLength(1);
  expect(gapsOn(said, "Arnids", `${said} It was founded in 612 BCE.`)).toEqual([]);
  const dated = "In the fifth century BCE Marle fell to the Arnids.";
  expect(gapsOn(dated, "Arnids", `${dated} It was founded in 612 BCE.`)).toHaveLength(1);
});

test("of one of many happenings the text is asked, since there may have been another in another year", () => {
  expect(statementsOn("A flood struck Arnby in 1931.", "1931", "flood")[0]).toMatch(
    /^According to the text, a flood struck Arnby in \d{4}\.$/u,
  );
  expect(statementsOn("The Marle Flood struck Arnby in 1931.", "1931", "Marle Flood")[0]).toMatch(
    /^The Marle Flood struck Arnby in \d{4}\.$/u,
  );
});

test("of what people somebody was is no part of the name that is asked", () => {
  const quote = "In 1902 the Frenchman Karl Holm took over.";
  const literal = "Frenchman Karl Holm";
  const fact = aFact({ kind: "person", subject: "Marle", relationKey: "subject take over", quote, literal });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  const lures = makeLures({ facts: [fact], disagreements: [], entities: [], topic: null, text: quote });
  const { askable } = fact.asking;
  const bodies = fromValue(fact, { ...askable, question: "Who took over in 1902?" }, lures).map(({ body }) => body);
  expect(bodies.find(({ type }) => type === "short-answer")?.key).toBe("Karl Holm");
  const gap = bodies.find(({ type }) => type === "cloze");
  expect(gap?.stem).toBe("In 1902 the Frenchman ____ took over.");
  expect(gap?.key).toBe("Karl Holm");
});
