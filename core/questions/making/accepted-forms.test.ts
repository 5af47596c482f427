import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { acceptedFor, type Called } from "./accepted-forms.ts";

const nobody: Called = () => undefined;

const formsOf = (key: string, stem: string, called = nobody) => {
  const fact = aFact({ kind: "name", subject: "Ada Brandt", relationKey: "study at", quote: `x ${key}`, literal: key });
  return acceptedFor({ type: "cloze", stem, key, accepted: [], distractors: [] }, fact, called);
};

test.each([
  ["Haverford College", "Ada Brandt studied at ____.", ["Haverford"]],
  ["Royal College", "Ada Brandt studied at ____.", []],
  ["Swedish College", "Ada Brandt studied at ____.", []],
  ["Uppsala University", "Ada Brandt studied at ____.", []],
  ["Leiden University", "Ada Brandt studied at ____.", []],
  ["Leiden University", "At which university did Ada Brandt study?", ["Leiden"]],
  ["University of Leiden", "At which university did Ada Brandt study?", ["Leiden"]],
  ["University of Leiden", "Ada Brandt studied at the ____.", []],
  ["St Bavo’s Cathedral", "Ada Brandt is buried in ____.", ["St Bavo’s"]],
  ["Battle of Lützen", "Ada Brandt fell at the ____ in 1632.", ["Lützen"]],
  ["Battle of France", "Ada Brandt fell in the ____ in 1940.", []],
  ["Battle of Lützen", "The ____ was fought near Lützen.", []],
])("%s in “%s”", (key, stem, forms) => {
  expect(formsOf(key, stem)).toEqual(forms);
});

test("what is another thing of the text is no shorter name", () => {
  const called: Called = (name) =>
    name === "Haverford" ? { type: "person", gender: "m", isShared: false, name: "John Haverford" } : undefined;
  expect(formsOf("Haverford College", "Ada Brandt studied at ____.", called)).toEqual([]);
});
