import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { parseClauses } from "./parse-clauses.ts";
import { tokenise } from "./tokenise.ts";

const mainOf = (text: string): string => {
  const [clause] = parseClauses(tokenise(text));
  if (!clause?.verb) return "";
  const words = clause.sentence.tokens.slice(clause.subject.from, clause.subject.to).map((token) => token.text);
  return `${words.join(" ")} | ${clause.verb.main.text}`;
};

describe("a subject that a relative tells apart", () => {
  test.each([
    ["by what it did", "The bonds that paid for the dam were sold in 1953.", "The bonds that paid for the dam | sold"],
    [
      "by what it did, with a verb that looks like a participle",
      "The town that fought these raids made its fortune from cloth.",
      "The town that fought these raids | made",
    ],
    [
      "by what was done to it",
      "Heralds whom he sent to the walls were killed.",
      "Heralds whom he sent to the walls | killed",
    ],
    ["with no relative word", "The name he chose had been given to a beetle.", "The name he chose | given"],
    [
      "by where something was",
      "The village in which she was born lies in Devon.",
      "The village in which she was born | lies",
    ],
    [
      "by what is its own",
      "The church whose bells still ring belongs to the trust.",
      "The church whose bells still ring | belongs",
    ],
    [
      "by an aim",
      "The chance that was to make him rich came from Italy.",
      "The chance that was to make him rich | came",
    ],
  ])("%s", (_, sentence, main) => {
    expect(mainOf(sentence)).toBe(main);
  });
});

test("what a subject told apart did is asked with all that tells it apart", () => {
  expect(told(`${mill} A flood that began in May 1914 buried two looms under mud.`)).toContain(
    "A flood that began in May 1914 buried [two] looms under mud.",
  );
});

test("what is told apart is not the one thing of its kind that the text is about", () => {
  const facts = told(`${mill} The mill that stood there before was burnt in 1781.`);
  expect(facts.filter((fact) => fact.includes("1781"))).toEqual([]);
});

test("the last of two places that something comes from does nothing by itself", () => {
  const facts = told(`${mill} Wool is the most visible trade, and carts from Bath and Oxford take three hours.`);
  expect(facts.filter((fact) => fact.startsWith("Oxford take"))).toEqual([]);
});
