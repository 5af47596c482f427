import { expect, test } from "vitest";
import { factsIn, statementsOf, told } from "../samples.ts";

const school = "The Holm School is a school in Norway.";
const onSchool = (text: string): string[] => told(`${school} ${text}`, "The Holm School");

test.each([
  ["It went on to share the Arn Prize in 1921.", "The Holm School shared the Arn Prize in [1921]."],
  ["It came to own the Arn Mill in 1921.", "The Holm School owned the Arn Mill in [1921]."],
  ["It went to study the Arn Mill in 1921.", "The Holm School went to study the Arn Mill in [1921]."],
  ["In 1921 Ada Lund helped found the Arn Guild.", "Ada Lund helped found the Arn Guild in [1921]."],
])("%s", (text, statement) => {
  expect(onSchool(text)).toContain(statement);
});

test("who helps to found a thing does not find it", () => {
  const questions = factsIn("The Holm School", `${school} In 1921 Ada Lund helped found the Arn Guild.`).flatMap(
    ({ asking }) => (asking.way === "value" ? [asking.askable.question ?? ""] : []),
  );
  expect(questions).toContain("In which year did Ada Lund help found the Arn Guild?");
  expect(questions.join()).not.toContain("helped find");
});

test.each([
  ["The Knights of St Olaf, helped by Ada Lund, held the hill.", "The Knights of St Olaf were helped by [Ada Lund]."],
  ["That line was the Arnids, the last rulers of Sweden.", "The Arnids were the last rulers of [Sweden]."],
  ["Its owner was Ada Lund, the last ruler of Sweden.", "Ada Lund was the last ruler of [Sweden]."],
])("names of many have a verb of many: %s", (text, statement) => {
  expect(statementsOf(factsIn("The Holm School", `${school} ${text}`))).toContain(statement);
});

test("an office is nobody's name", () => {
  const said = onSchool("The school's Grand Master, the Dane Karl Lund, came. He laid the first stone in 1921.");
  expect(said.join()).not.toMatch(/(?:^|,)Grand Master/u);
});

test("what began at a time and is so today has been so since", () => {
  const said = onSchool("Led since 1921 by Ada Lund, the school is the largest in Norway.");
  expect(said).toContain("The Holm School has been led since [1921] by Ada Lund.");
  expect(onSchool("Led by Ada Lund, the school is the largest in Norway.").join()).toContain("is led by [Ada Lund]");
});

test("what a hall could hold is told of it, and what it could do besides is not", () => {
  expect(onSchool("The Holm Hall could seat 900 people.")).toContain("The Holm Hall could seat [900] people.");
  expect(onSchool("The Holm Hall could cost 900 crowns.").join("\n")).not.toContain("[900]");
});

test("what was founded was founded, whoever they were that did it", () => {
  expect(onSchool("It was founded in Bath in 1889 by two Danes who had met at sea.")).toContain(
    "The Holm School was founded in Bath in [1889] by two Danes who had met at sea.",
  );
  expect(onSchool("It was founded in Bath in 1889 by two Danes who had met him there.")).toContain(
    "The Holm School was founded in Bath in [1889].",
  );
  expect(onSchool("It was in Bath that it was founded.").join()).not.toContain("was in [Bath]");
});
