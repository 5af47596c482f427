import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function topicOf(...paragraphs: readonly string[]) {
  const source = paragraphs.join("\n\n");
  return extract(readDocument(source, "markdown", "x"), source).topic;
}

const opening =
  "Stand on the sand and you could take Zorrin for a sea. At 90 metres Zorrin is the deepest lake of the north.";
const rest = "In 1902 a mill was built on the lake. The lake froze in 1910.";

test("what a text says to be a lake where it begins, and calls the lake from there on", () => {
  expect(topicOf("# The lake and the park", opening, rest)).toMatchObject({ name: "Zorrin", sort: "lake" });
});

test("no lake that only lies on one", () => {
  const text = "The port of Zorrin is a town of the north. Zorrin lies on the lake.";
  expect(topicOf("# Sand and water", text, rest)?.sort).not.toBe("lake");
});
