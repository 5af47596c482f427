import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { tokenise } from "../clauses/tokenise.ts";

const wordsOf = (text: string): string[] => tokenise(text).tokens.map(({ text: word }) => word);

test("how the years are counted begins no name behind them", () => {
  expect(wordsOf("In the third millennium BCE Ada Holm led a school.")).toContain("Ada Holm");
  expect(wordsOf("In the 4th and 3rd centuries BC Orrin Castle held.")).toContain("Orrin Castle");
  expect(wordsOf("In the 27th century BCE Ada Holm led a school.")).toEqual(
    expect.arrayContaining(["27th century BCE", "Ada Holm"]),
  );
});

test("who is told of behind an old century is called by the name alone", () => {
  const facts = told(`${mill} In the 27th century BCE Zoltar, founder of the Orrin School, sent 40 looms to Bath.`);
  expect(facts).toContain("Zoltar sent [40] looms to Bath in the 27th century BCE.");
});
