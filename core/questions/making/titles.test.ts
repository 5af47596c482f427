import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { withKindOfWork, withoutStrayComma } from "./titles.ts";

test.each([
  ['In which year did "Tern Song," appear?', 'In which year did "Tern Song" appear?'],
  ['"Tern Song," ran in ____ parts.', '"Tern Song" ran in ____ parts.'],
  ['"My house is in Marle," Holm told ____.', '"My house is in Marle," Holm told ____.'],
  ["She called it “a good, plain house”.", "She called it “a good, plain house”."],
])("a comma inside of the marks of a title parts nothing in a question: %s", (stem, said) => {
  expect(withoutStrayComma(stem)).toBe(said);
});

const of = (quote: string) =>
  aFact({ kind: "year", subject: "Tern Song", relationKey: "appear in", quote, literal: "1992", value: 1992 });

test.each([
  ['Her autobiography, "Tern Song," appeared in 1992.', 'In which year did the autobiography "Tern Song" appear?'],
  ['That first novel, "Tern Song," appeared in 1992.', 'In which year did the novel "Tern Song" appear?'],
  ["Holm’s own first opera, “Tern Song”, appeared in 1992.", 'In which year did the opera "Tern Song" appear?'],
  ['The book called "Tern Song" appeared in 1992.', 'In which year did the book "Tern Song" appear?'],
  ['After the play, "Tern Song" was forgotten; it appeared in 1992.', null],
  ['"Tern Song" appeared in 1992.', null],
])("the kind of a work is kept where the sentence names it: %s", (quote, said) => {
  const stem = 'In which year did "Tern Song" appear?';
  expect(withKindOfWork(stem, of(quote))).toBe(said ?? stem);
});

test("a title at the beginning has a capital article, and what is named already is not named twice", () => {
  const quote = 'Her opera, "Tern Song," appeared in 1992.';
  expect(withKindOfWork('"Tern Song" appeared in 1992.', of(quote))).toBe('The opera "Tern Song" appeared in 1992.');
  expect(withKindOfWork('Her opera is "Tern Song".', of(quote))).toBe('Her opera is "Tern Song".');
});

test.each([
  ["*Ada Holm*, the world's first ferry with sails, appeared in 1992.", "In which year did the ferry Ada Holm appear?"],
  ["The new ferry *Ada Holm* appeared in 1992.", "In which year did the ferry Ada Holm appear?"],
  ["His first opera, <em>Ada Holm</em>, appeared in 1992.", "In which year did the opera Ada Holm appear?"],
  ["**Ada Holm**, the owner of a ferry, appeared in 1992.", null],
  ["*Ada Holm* appeared in 1992.", null],
])("what stands in italics is called by its kind: %s", (quote, said) => {
  const stem = "In which year did Ada Holm appear?";
  expect(withKindOfWork(stem, of(quote))).toBe(said ?? stem);
});
