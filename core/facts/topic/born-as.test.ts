import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function namesOf(title: string, text: string): readonly string[] {
  const source = `${title}\n\n${text}`;
  return [...(extract(readDocument(source, "plain", "x"), source).topic?.aliases ?? [])];
}

const life =
  "She was born Ada Karla Holm in Marle in 1921. The neighbours called her Edda. She rowed for the Tern Club in 1953. She died in Bath in 1996.";

test("a title is what somebody goes by who was born by another given name", () => {
  expect(namesOf("EDDA HOLM", life)).toEqual(["Edda Holm", "Ada Karla Holm"]);
});

test("but not where the surname is another", () => {
  expect(namesOf("EDDA LUND", life)).not.toContain("Ada Karla Holm");
});

test("a name in capitals between a rank and letters is hers who was born by its middle name", () => {
  const born =
    "Ada Maria Lind was born in Marle in 1906. She joined the Tern Works in 1949. Commander Holm died in 1992.";
  expect(namesOf("REAR ADMIRAL ADA LIND HOLM, USN", born)).toEqual(["Ada Lind Holm", "Ada Maria Lind"]);
  expect(namesOf("REAR ADMIRAL ADA BECK HOLM, USN", born)).not.toContain("Ada Beck Holm");
});
