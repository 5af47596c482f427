import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function topicOf(...paragraphs: readonly string[]) {
  const source = paragraphs.join("\n\n");
  return extract(readDocument(source, "markdown", "x"), source).topic;
}

const founder =
  "Karl Sorrin was a watchmaker with a long beard. He had studied at Bern, and in 1911 he hired forty workers at Marle. " +
  "Karl drew the first clock himself. His daughter, Martha, took over from her father in 1934 and made alarm clocks.";
const firm = "The company built a second hall in 1950. She sold the firm in 1962.";

test("a surname alone in front of a headline is the firm’s where the text calls whoever founded it by the given name", () => {
  const topic = topicOf("# Sorrin: the clocks of the valley", founder, firm);
  expect(topic).toMatchObject({ name: "Sorrin", type: "organisation", sort: "company" });
  expect(topic?.aliases).not.toContain("Karl");
});

test.each([
  ["the text calls the person so as well", [founder, "Sorrin died in 1948.", firm]],
  ["the text hardly speaks of a firm", [founder, "She sold the company in 1962."]],
])("a surname alone in front of a headline is the person’s where %s", (_, paragraphs) => {
  expect(topicOf("# Sorrin: the clocks of the valley", ...paragraphs)).toMatchObject({
    name: "Karl Sorrin",
    type: "person",
  });
});

test("a text with somebody’s whole name in front is about the person, whatever it tells of the firm", () => {
  expect(topicOf("# Karl Sorrin: the clocks of the valley", founder, firm)).toMatchObject({ name: "Karl Sorrin" });
});
