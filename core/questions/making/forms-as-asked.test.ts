import fc from "fast-check";
import { expect, test } from "vitest";
import { formsAsAsked } from "./forms-as-asked.ts";

test.each([
  ["Uwro Brandt", "Who is the secretary general of the Tern League?", ["Brandt"]],
  ["Karl Uwro Brandt", "The Norwegian ____ sailed to Arnby in 1536.", ["Brandt"]],
  ["Uwro de Saal", "The Spaniard ____ sailed to Arnby in 1536.", ["de Saal", "Saal"]],
  ["Dr Uwra Holm", "Who presides over the Tern League?", ["Holm"]],
  ["Ulf", "Arnby was founded by the bishop ____.", ["Bishop Ulf"]],
  ["81W", "The probe flew past the comet ____.", ["Comet 81W"]],
])("%s, asked for by “%s”", (key, stem, forms) => {
  expect(formsAsAsked(key, stem)).toEqual(forms);
});

test.each([
  ["Red Cross", "Who ran the hospital?"],
  ["Tern Union", "Whom did Ada Brandt join?"],
  ["King Ulf", "Who ruled in Arnby?"],
  ["Ibn Marlad", "Who was a young poet?"],
  ["Abu Marlad", "In Arnby, the sultan Karl met ____."],
  ["Uwro Brandt", "Arnby was named after ____."],
  ["Li Marlo", "Who is the director?"],
])("no shorter form means %s where “%s” asks for it", (key, stem) => {
  expect(formsAsAsked(key, stem)).toEqual([]);
});

test("a form is the end of the key, or the key behind what the question calls it", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/u);
  const key = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const stem = fc.constantFrom("Who was it?", "The bishop ____ came.", "The Dane ____ came.", "It was ____.");
  fc.assert(
    fc.property(key, stem, (name, asked) => {
      for (const form of formsAsAsked(name, asked)) {
        expect(name.endsWith(` ${form}`) || form === `Bishop ${name}`).toBe(true);
        expect(form).not.toBe(name);
      }
    }),
  );
});
