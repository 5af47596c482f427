import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

const topicOf = (title: string, text: string): string | null => {
  const source = `${title}\n\n${text}\n`;
  return extract(readDocument(source, "plain", "x"), source).topic?.name ?? null;
};

const body =
  "At ten in the evening old men carry their chairs down. Karl Stein took the city in 1248. In 1503 Ada Marsh set up a guild here. The mosque fell. For two centuries Leeds was rich. Oslo fell behind. The city has 40 mills.";

test.each(["Leeds", "Oslo"])("a report that speaks of a city is of %s if it comes from there", (town) => {
  expect(topicOf("The city that loves its shade", `${town.toUpperCase()} -- ${body}`)).toBe(town);
});

test("a report of somebody is not of the town where it was written", () => {
  const text =
    "LEEDS -- Ada Marsh, who built the Holm Mill, died in Leeds on Friday. She was 80. She was born in Oslo.";
  expect(topicOf("A weaver of her time", text)).not.toBe("Leeds");
});

test("a city that is named only in other names is what a report from there speaks of, by a headline on “the city”", () => {
  const text =
    "ORVIK — At noon the ferries sound their horns, and the gulls of Orvik Bay rise. The city has 40 mills. " +
    "The city sells more rope than Oslo and Bergen. It is older than Oslo. The University of Orvik stands on a hill. " +
    "In 1302 Karl Stein built a hall there, and Ada Marsh, whose ship was named Orvik, paved the city in 1410.";
  expect(topicOf("Rope and horns: the city that sells its bells", text)).toBe("Orvik");
  expect(topicOf("Rope and horns: a tale of ferries", text)).not.toBe("Oslo");
});

test("a report that no line names is of the city where it was written if it speaks of “the city” and names it often", () => {
  const report = (end: string) =>
    topicOf(
      "x",
      `ORVIK, Norway – Nobody knows how many bridges there are. Karl Stein kept a shop in Orvik. ` +
        `With 29,000 people the city is larger than Oslo was. Oslo lies 90 kilometres to the east. In 1302 a guild came to meet ` +
        `the Bella, a supply ship sent from Oslo. ${end}`,
    );
  expect(report("The city sold rope. Ships no longer came to Orvik.")).toBe("Orvik");
  expect(report("The city sold rope. Ships no longer came.")).toBeNull();
});

test("a report that says in which country its town lies is of that town by a headline on “the town”", () => {
  const story = [
    "NOVA-ORVIK, Norway — Ada Marsh stops at the end of the lane. A wave comes in, and a radio is on.",
    "The Danish name for the place is Marl. The Danes put up a fort on the island in 1659. Tolvik was older.",
    "When a federation was made in 1895, Nova-Orvik was made its capital. Tolvik took that away in 1902, and the offices went to Oslo.",
    "Then came Karl Stein. He opened schools. Today the town has 40 mills.",
  ];
  expect(topicOf("The town between two waters", story.join("\n\n"))).toBe("Nova-Orvik");
});
