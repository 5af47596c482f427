import { describe, expect, test } from "vitest";
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

  test.each(["A third mill of the guild burned in 1902.", "Half the members live in Marle."])(
    "but not in “%s”",
    (sentence) => {
      expect(facts(sentence)).not.toMatch(/\[(?:a third|half)\]/iu);
    },
  );
});
