import { expect, test } from "vitest";
import { told } from "../samples.ts";

test("a body and what is its own is not that of what the text is about", () => {
  const said = told(
    "The Corvo Union is a union of mills in Europe. In 1960 the Norland Union and its friends left for Odense.",
    "The Corvo Union",
  );
  expect(said).toContain("The Norland Union and its friends left for Odense in [1960].");
  expect(said.join()).not.toContain("Corvo Union’s friends");
});

test("somebody and a brother of his are not kin of whom the text is about", () => {
  const said = told("Karl Lund was a printer. In 1902 Adam Holm and his brother bought a press in Marle.", "Karl Lund");
  expect(said).toContain("Adam Holm and his brother bought a press in Marle in [1902].");
  expect(said.join()).not.toContain("Lund’s brother");
});

test("a thing and what is its own, a man and a sister of somebody else", () => {
  expect(
    told("Marle is a town in Denmark. In 1950 the port of Ribe and its cranes were sold to Norway.", "Marle"),
  ).toContain("The port of Ribe and its cranes were sold to Norway in [1950].");
  expect(
    told("Ada Lund was a printer. In 1902 Karl Holm and her brother bought a press in Marle.", "Ada Lund").join(),
  ).not.toContain("Karl Holm and her brother");
});
