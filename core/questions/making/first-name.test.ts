import { expect, test } from "vitest";
import { byFirstName } from "./first-name.ts";

test.each([
  ["Who was Ada Brandt’s father?", "Karl", "What was the first name of Ada Brandt’s father?"],
  ["Who is the brother of Ada von Arn?", "Karl-Ole", "What is the first name of the brother of Ada von Arn?"],
  ["Ada Brandt’s father was Karl.", "Karl", "Ada Brandt’s father was called Karl."],
  ["Who was Ada Brandt’s father?", "Karl Brandt", "Who was Ada Brandt’s father?"],
  ["Who was Orvar II’s father?", "Karl", "Who was Orvar II’s father?"],
  ["Who was Ada Brandt’s teacher?", "Karl", "Who was Ada Brandt’s teacher?"],
])("%s with %s", (stem, value, put) => {
  expect(byFirstName(stem, { value })).toBe(put);
});
