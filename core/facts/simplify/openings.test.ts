import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("what is told in front of a subject", () => {
  test.each([
    [
      "what was done before",
      "After leaving Bath in 1871, Ada Marsh closed the Ottery Mill.",
      "Ada Marsh left Bath in [1871].",
    ],
    [
      "what was done between two years",
      "Between 1930 and 1932 Ada Marsh made three journeys to Bath.",
      "Ada Marsh made [three] journeys to Bath.",
    ],
    [
      "what people did whom a participle describes",
      "In May 1994 divers led by Ada Marsh took 12 wheels to Bath.",
      "Divers led by Ada Marsh took [12] wheels to Bath in May 1994.",
    ],
    [
      "what somebody did behind a clause that no comma closes",
      "When the Boer War broke out Ada Marsh joined the Orrin Trust.",
      "Ada Marsh joined the [Orrin Trust].",
    ],
    [
      "what something has",
      "With 14 pairs of stones it is the largest mill in Wales.",
      "The Ottery Mill has [14] pairs of stones.",
    ],
    [
      "what something has, behind an “and”",
      "It grinds rye, and with 40 looms it is larger than the Lower Mill.",
      "The Ottery Mill has [40] looms.",
    ],
    [
      "what something had",
      "With 14 pairs of stones it was the largest mill in Wales.",
      "The Ottery Mill had [14] pairs of stones.",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(told(`${mill} ${sentence}`)).toContain(statement);
  });

  test.each([
    [
      "a clause that the next one is put into",
      "When the Boer War broke out Ada Marsh joined the Orrin Trust.",
      "War broke out Ada",
    ],
    ["whom somebody took along", "With 14 men she crossed the Ottery in 1871.", "14"],
    [
      "what no gerund tells",
      "After mining in the valley had ended in 1871, the Ottery Mill closed.",
      "Ottery Mill mined",
    ],
    [
      "a noun that looks like a gerund",
      "After building works in 1871, the Ottery Mill was closed.",
      "Ottery Mill built",
    ],
  ])("nothing certain: %s", (_, sentence, words) => {
    expect(told(`${mill} ${sentence}`).join()).not.toContain(words);
  });
});
