import { describe, expect, test } from "vitest";
import { generateCourse } from "../questions/generate.ts";
import { told } from "./samples.ts";

const opening = "The Orrin Guild is an association of weavers in the north of Norway.";
const facts = (sentence: string): string => told(`${opening} ${sentence}`, "The Orrin Guild").join("\n");

describe("how much of something is asked", () => {
  test.each([
    ["Two thirds of its members live in Marle.", "[two thirds] of the members of the Orrin Guild live in Marle."],
    ["More than a third of its budget comes from Norway.", "More than [a third] of the budget of the Orrin Guild"],
    ["About 40 per cent of its members live in Marle.", "About [40 per cent] of the members of the Orrin Guild"],
    ["About half of the members are women.", "About [half] of the members of the Orrin Guild are women."],
  ])("%s", (sentence, statement) => {
    expect(facts(sentence)).toContain(statement);
  });

  test("in a question with other shares to choose from, unless only a bound is known", () => {
    const asked = (sentence: string) =>
      generateCourse({ text: `# The Orrin Guild\n\n${opening} ${sentence}`, format: "markdown", name: "x" }).questions;
    const choice = asked("A third of its members live in the town of Marle.").find(
      ({ body }) => body.type === "multiple-choice" && body.stem.includes("what share"),
    );
    expect(choice?.body).toMatchObject({
      stem: "According to the text, what share of the members of the Orrin Guild live in the town of Marle?",
      key: "a third",
    });
    expect(choice?.body.distractors).toHaveLength(3);
    expect(
      asked("More than a third of its members live in the town of Marle.").filter(({ body }) => body.key === "a third"),
    ).toMatchObject([{ body: { type: "cloze" } }]);
  });

  test.each(["A third mill of the guild burned in 1902.", "Half the members live in Marle."])(
    "but not in “%s”",
    (sentence) => {
      expect(facts(sentence)).not.toMatch(/\[(?:a third|half)\]/iu);
    },
  );
});
