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
