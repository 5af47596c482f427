import { expect, test } from "vitest";
import { told } from "../samples.ts";

const on = (text: string): string[] => told(`The Holm Treaty is a treaty. ${text}`, "The Holm Treaty");

test("in which land a place lies is not asked", () => {
  const said = on("It was signed in Solvik in Norway in 1921.");
  expect(said).toContain("The Holm Treaty was signed in Solvik in Norway in [1921].");
  expect(said.filter((each) => each.includes("[Norway]"))).toEqual([]);
});

test("a land by itself is", () => {
  expect(on("It was signed in Norway in 1921.").join()).toContain("[Norway]");
  expect(on("It was signed by Ada Lund in Norway in 1921.").join()).toContain("[Norway]");
});
