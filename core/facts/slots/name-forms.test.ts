import { expect, test } from "vitest";
import { partsOfName, shorterNames } from "./name-forms.ts";

test.each([
  ["Ada Brandt", ["Brandt"]],
  ["Ada Marie Brandt", ["Brandt"]],
  ["Kristian Torp Lind", ["Lind", "Torp Lind"]],
  ["Amalie von Holm", ["von Holm", "Holm"]],
  ["Habib Ben Salah", ["Ben Salah"]],
  ["Ada Brandt of the United Kingdom", ["Brandt"]],
  ["Emperor Franz Joseph", ["Franz Joseph"]],
  ["King Olaf II", ["Olaf II"]],
  ["St Marx", []],
  ["General Jens Holm", ["Holm"]],
])("%s may be called more shortly", (name, forms) => {
  expect(shorterNames(name)).toEqual(forms);
});

test("a body of the United Nations is called with them or without", () => {
  const forms = ["General Assembly", "UN General Assembly"];
  expect(partsOfName("General Assembly of the United Nations")).toEqual([...forms, "United Nations General Assembly"]);
  expect(partsOfName("United Nations General Assembly")).toEqual([...forms, "General Assembly of the United Nations"]);
  expect(partsOfName("Harbour Museum")).toEqual([]);
});
