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
      "what somebody did to some purpose",
      "To keep the wheels from freezing, Ada Marsh burned 12 barns in Bath.",
      "[Ada Marsh] burned 12 barns in Bath.",
    ],
    [
      "what happens again and again",
      "Each February, 40 weavers set out from Solvik in the Orrin Race.",
      "Each February, [40] weavers set out from Solvik in the Orrin Race.",
    ],
    [
      "what somebody did behind either of two years",
      "In 60 or 61 CE Ada Marsh burned three towns in Kent.",
      "Ada Marsh burned [three] towns in Kent.",
    ],
    [
      "what somebody did at an age",
      "In 1833, still only twenty-six, Ada Marsh founded the Holm Trust.",
      "Ada Marsh founded the Holm Trust in [1833].",
    ],
    [
      "what people did in a year of three figures",
      "In January 532 the guilds of Holm, which were commonly rivals, united against Karl Stein.",
      "The guilds of Holm united against Karl Stein in [January 532].",
    ],
    [
      "what those did whom a participle describes, though their verb might be one",
      "In May 1994 a crew led by Ada Marsh raised 12 wheels, and in June 1994 a mob led by Karl Stein seized Holm House.",
      "A mob led by Karl Stein seized [Holm House] in June 1994.",
    ],
    [
      "what a remark parts from its verb",
      "Ada Marsh covered, by modern estimates, some 900 miles.",
      "Ada Marsh covered some [900 miles].",
    ],
    [
      "what was done to a degree that is told behind",
      "In April 1895 a storm damaged Holm House so badly that it had to be pulled down.",
      "A storm damaged Holm House in [April 1895].",
    ],
    [
      "where something stands behind a remark",
      "On the quay of Solvik, a short walk from the ferry, stands the headquarters of the Holm Agency.",
      "The headquarters of the Holm Agency stands on the quay of [Solvik].",
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
      "what something has in some places",
      "With 40 looms in Kent, Wales and Devon, the Holm League is larger than the Lower Mill.",
      "The Holm League has [40] looms in Kent, Wales and Devon.",
    ],
    [
      "what something has of its own",
      "With its 40 looms, the Holm League is larger than the Lower Mill.",
      "The Holm League has [40] looms.",
    ],
    [
      "how much there is of it",
      "With a population of 12,400, Holm is larger than Ottery.",
      "The population of Holm is [12,400].",
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
    [
      "how many there were once",
      "With 40 looms in 1902, the Holm League is larger than the Lower Mill.",
      "has [40] looms",
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

test("a measure in front of its subject is what that has", () => {
  const text =
    "The Holm Bridge is old. With a main span of 1,240 feet it was the longest bridge in the world, and the first to hang from steel.";
  const said = told(`${mill} ${text}`, "The Holm Bridge").join("\n");
  expect(said).toContain("The main span of the Holm Bridge was [1,240 feet]");
  expect(said).toContain("the Holm Bridge was the [longest bridge in the world].");
});

test("a height in front of a name is no part of it", () => {
  expect(
    told("Zorrin is a lake in Devon. At 90 metres Zorrin is the deepest lake in Devon.", "Zorrin").join("\n"),
  ).toContain("Zorrin is the deepest lake in Devon at [90 metres]");
});

test("a time that counts from another stands in front of a subject", () => {
  expect(told(`${mill} A few years after that the Holm Company built the Orrin Press.`)).toContain(
    "The Holm Company built the [Orrin Press].",
  );
});

test("what begins on the far side is what the next sentence is about", () => {
  const text = "Travel south to the river. On the far side begins Zorragonia. It covers 400 square kilometres.";
  expect(told(text, "Zorragonia, the land at the end").join("\n")).toContain(
    "Zorragonia covers [400 square kilometres]",
  );
});
