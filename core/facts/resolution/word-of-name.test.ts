import { expect, test } from "vitest";
import { told } from "../samples.ts";

const ofHolm = (sentence: string) => told(`Ada Holm was a Danish weaver. Ada wove. ${sentence}`, "Ada Holm").join("\n");

test("a given name with an article is the word, told as that where it is told whence it comes", () => {
  const said = ofHolm("She made up her name herself: the Ada is for Karl Lund.");
  expect(said).toContain("the “Ada” in the name Ada Holm is for [Karl Lund].".replace("the", "The"));
  expect(said).not.toMatch(/^Ada Holm is for/mu);
});

test("and may be a boat otherwise", () => {
  expect(ofHolm("In 1902 the Ada sailed to Bath.")).not.toMatch(/Ada Holm sailed|in the name/u);
});
