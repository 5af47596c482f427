import { expect, test } from "vitest";
import { isLabelled, lacksVerb } from "./main-verb.ts";

test.each([
  "Norland and Marle share a border of 40 kilometres.",
  "The headquarters of the Tern Union stand on a hill.",
  "The guests in Solvik pay a tax that Brandt proposed.",
  "What is now Marle was a port.",
])("there is a verb in: %s", (sentence) => {
  expect(lacksVerb(sentence)).toBe(false);
});

test.each(["Ada Brandt’s lead dog Bruno.", "Ancient port and state of the north, in what is now Marle."])(
  "there is none in: %s",
  (sentence) => {
    expect(lacksVerb(sentence)).toBe(true);
  },
);

test.each([
  ["Tern Line – bought from Brandt in 1903.", true],
  ["The fleet was sold – to Brandt.", false],
  ["Tern Line – the largest of all – was sold in 1903.", false],
])("a label stands in front of: %s", (sentence, is) => {
  expect(isLabelled(sentence)).toBe(is);
});
