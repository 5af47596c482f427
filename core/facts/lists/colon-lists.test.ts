import { describe, expect, test } from "vitest";
import type { ListFact } from "../list-fact.ts";
import { factsIn } from "../samples.ts";

const listsIn = (sentence: string): ListFact[] =>
  factsIn("The Orrin Guild", `The Orrin Guild is an association of weavers in Norway. ${sentence}`).flatMap(
    ({ asking }) => (asking.way === "list" ? [asking.list] : []),
  );

describe("what a sentence counts and then tells", () => {
  test("of the topic, be it by name, by its noun or by “there are”", () => {
    for (const opening of ["There are", "The guild has", "The Orrin Guild has", "It is known for its"])
      expect(listsIn(`${opening} four working languages: Arabic, English, French and Spanish.`)).toMatchObject([
        {
          items: ["Arabic", "English", "French", "Spanish"],
          question: "Which of these are among the four working languages of the Orrin Guild?",
          statement: { before: "The four working languages of the Orrin Guild are ", after: "." },
          isOpen: false,
        },
      ]);
  });

  test("without the articles of its items, which then stand in no sentence", () => {
    expect(listsIn("The guild has three organs: the assembly, the council and the secretariat.")).toMatchObject([
      { items: ["assembly", "council", "secretariat"], statement: null },
    ]);
  });

  test.each([
    "The guild has five working languages: Arabic, English, French and Spanish.",
    "The guild has three organs: the assembly meets, the council rules and the court sits.",
    "The guild has three organs, and one wish: bread, cloth and beer.",
    "Its copper woman lifts three stars for three old regions: Marle, Solvik and Tern.",
    "The guild has some working languages, among them three: Arabic, English and French.",
  ])("not in “%s”", (sentence) => {
    expect(listsIn(sentence)).toEqual([]);
  });
});
