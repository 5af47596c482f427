import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { told } from "../samples.ts";

const namesIn = (text: string): string[] =>
  tokenise(text).tokens.flatMap(({ tag, text: name }) => (tag === "name" ? [name] : []));

test("the field that a body works in belongs to its name, be it two", () => {
  const workshop = "Workshop in Coastal Law and Harbour Planning";
  expect(namesIn(`The ${workshop} was founded in 1973.`)).toEqual([workshop]);
  expect(namesIn("Ada Holm led the Norland Centre in Public Health in Bath.")).toEqual([
    "Ada Holm",
    "Norland Centre in Public Health",
    "Bath",
  ]);
  expect(told(`In 1973 Ada Holm founded the ${workshop}.`)).toContain(`Ada Holm founded the [${workshop}] in 1973.`);
});

test("the place where a body stands is a name of its own", () => {
  expect(namesIn("The School in Marle was opened in 1980.")).toEqual(["School", "Marle"]);
  expect(namesIn("Karl Lund left the Institute in Bath and History was his subject.")).not.toContain(
    "Institute in Bath and History",
  );
});
