import { describe, expect, test } from "vitest";
import { checkDraft, type Evidence } from "./check-draft.ts";
import { samplesCloze } from "./kinds/cloze/samples.ts";
import type { QuestionBody } from "./schema.ts";

const passage = "On 5 May 1912 the Rhine Museum opened; it has 2,000 maps and 19 rooms, as the Harbour Board says.";

const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  ...{ passages: [passage], known: [], facts: [], rivals: [], language: "en" },
  ...{ surroundings: { topic: null, disputed: new Set(), people: [] } },
  ...changes,
});

const short = (key: string, stem = "Who says how many maps the Rhine Museum has?"): QuestionBody => ({
  ...{ type: "short-answer", stem, key, accepted: [], distractors: [] },
});

const choice = (key: string, ...distractors: string[]): QuestionBody => ({
  ...{ type: "multiple-choice", stem: "How many maps does the Rhine Museum have?", key, accepted: [], distractors },
});

const statement = (stem: string, key: "true" | "false"): QuestionBody => ({
  ...{ type: "true-false", stem, key, accepted: [], distractors: [] },
});

const names = (body: QuestionBody, changes?: Partial<Evidence>) =>
  checkDraft(body, evidence(changes)).map(({ name, isGrave }) => (isGrave ? `${name}!` : name));

describe("an author’s question", () => {
  test("whose answer the passage holds is taken, in whatever form a number or a date is written", () => {
    for (const key of ["the Harbour Board", "harbour board", "2000", "two thousand maps and 19", "5 May 1912", "19"])
      expect(names(short(key)).filter((name) => name.endsWith("!"))).toEqual(
        key === "two thousand maps and 19" ? ["proof-without-answer!"] : [],
      );
  });

  test("whose answer stands inside of another word or number is not proved", () => {
    for (const key of ["Harb", "200", "912", "Rhine Club"])
      expect(names(short(key))).toContain("proof-without-answer!");
  });

  test("keeps an answer that was proved in other words", () => {
    expect(names(short("the Board of the Harbour"), { known: ["the Board of the Harbour"] })).toEqual([]);
  });

  test("offers nothing that is right as well, nor what the text gives elsewhere for the same thing", () => {
    expect(names(choice("2,000", "2000", "1,900", "2,100"))).toContain("two-right!");
    expect(names(choice("2,000", "1,800", "1,900", "2,100"), { rivals: ["1,900"] })).toContain("two-right!");
    expect(names(choice("2,000", "1,800", "1,900", "2,100"))).toEqual([]);
  });

  test("is advised where a wrong option stands in the passage", () => {
    expect(names(choice("2,000", "19", "1,900", "2,100"))).toEqual(["implausible-option", "option-in-passage"]);
  });

  test("as a statement is not said to be false where the passage says it, nor true with another number", () => {
    expect(names(statement("The Rhine Museum opened.", "false"))).toContain("true-after-all!");
    expect(names(statement("The Rhine Museum has 2,100 maps.", "true"))).toContain("proof-without-answer!");
    expect(names(statement("The Rhine Museum has 2,000 maps.", "true"))).toEqual([]);
  });

  test("in another language is held to no English words", () => {
    const german = { passages: ["Das Rheinmuseum hat 2000 Karten."], language: "de" };
    expect(names(short("2000", "wie viele karten hat das rheinmuseum"), german)).toEqual([]);
  });

  test("that is not whole is told what is missing, and nothing else", () => {
    expect(names(short(""))).toContain("incomplete!");
    expect(names(choice("2,000", "1,900"))).toEqual(["incomplete!"]);
    for (const { body } of samplesCloze) expect(names({ ...body, stem: "No gap." })).toEqual(["incomplete!"]);
  });
});
