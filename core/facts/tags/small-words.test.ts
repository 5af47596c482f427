import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { tokenise } from "../clauses/tokenise.ts";

const tagged = (text: string): string =>
  tokenise(text)
    .tokens.map((token) => `${token.text}/${token.tag}`)
    .join(" ");

describe("small words that may be several things", () => {
  test.each([
    ["an infinitive of “be”", "It moved to be near the port.", "to/to be/aux near/prep"],
    ["what points to a thing behind a preposition", "It stands in that small port.", "in/prep that/det small/adj"],
    ["what stands for a thing", "Its tower is taller than that of Solvik.", "that/det of/prep Solvik/name"],
    ["what points to a thing in front of a verb", "That short book also lists mills.", "That/det short/adj book/noun"],
    ["what stands for all that was said", "That did not help.", "That/pron did/aux"],
    ["what opens a clause stays so", "She said that wool was cheap.", "that/sub wool/noun"],
    ["an adverb inside of a verb", "It has long been shut.", "has/aux long/adv been/aux"],
    ["another adverb inside of a verb", "Mills have since closed.", "have/aux since/adv closed/verb"],
    ["a place in front of a subject", "There the trust keeps its looms.", "There/adv the/det"],
    ["what there is", "There were two looms.", "There/pron were/aux"],
    ["works that somebody made", "A list of his works on the tides survives.", "his/possessive works/noun"],
    ["springs behind a quality", "Moss grows around hot springs on the coast.", "hot/adj springs/noun"],
  ])("%s", (_, sentence, tags) => {
    expect(tagged(sentence)).toContain(tags);
  });
});

test("an aim that begins with “to be” is no place", () => {
  expect(
    told(`${mill} Ada Marsh moved to Bath in 1902 to be near the Ottery Mill and died in York in 1921.`),
  ).toContain("Ada Marsh died in [York] in 1921.");
});

test("the first of whom is not asked where only the words around tell it", () => {
  const facts = told(
    `${mill} In 1902 Ada Marsh became the first woman to sit on the council, and she was the first to be elected to the Holm Club in Bath.`,
  );
  expect(facts.filter((fact) => fact.includes("was the first to be"))).toEqual([]);
});
