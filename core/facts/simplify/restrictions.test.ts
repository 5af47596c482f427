import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(text: string, title = "The Ottery Mill"): string[] {
  const source = `# ${title}\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

const mill = "The Ottery Mill is a mill in Devon.";

describe("what a relative tells of what something is", () => {
  test.each([
    [
      "somebody",
      "Ada Marsh was an English weaver who opened a school in Bath in 1871.",
      "Ada Marsh opened a school in [Bath] in 1871.",
    ],
    ["something", "The Orrin Trust is a charity that keeps 40 mills.", "The Orrin Trust keeps [40] mills."],
    ["“it”", "It is a mill which grinds 40 tonnes of rye a year.", "The Ottery Mill grinds [40 tonnes] of rye a year."],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test.each([
    ["a cleft", "It was a strike that ended 40 contracts in 1871.", "The Ottery Mill ended"],
    ["one of several people", "Ada Marsh was the widow of a painter who died in Bath in 1871.", "Ada Marsh died"],
  ])("nothing certain: %s", (_, sentence, words) => {
    expect(told(`${mill} ${sentence}`).join()).not.toContain(words);
  });
});
