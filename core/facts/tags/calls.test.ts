import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";

const names = (sentence: string) =>
  tokenise(sentence).tokens.flatMap(({ text, tag }) => (tag === "name" ? [text] : []));

test("marks in the middle of a sentence belong to the name in front", () => {
  expect(names("She put out a paper named Wind!!, which lasted a year.")).toContain("Wind!!");
  expect(names("She wrote the play Who Laughs? for a friend.").at(-1)).toMatch(/Laughs\?$/u);
  expect(names("They put on the musical Orvan! for the town.")).toContain("Orvan!");
  expect(names("They put on the musical Orvan!")).not.toContain("Orvan!");
});
