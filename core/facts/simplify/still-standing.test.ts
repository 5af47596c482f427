import { expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (sentence: string): string =>
  told(`Ada Brandt was a Norwegian weaver. ${sentence} She wove for 34 years and died in 1987.`, "Ada Brandt").join(
    " | ",
  );

test.each([
  ["In 1940 she was born in Ihle, a village in the hills of Norway.", "Ihle is a village"],
  ["In 1940 she was born in Ihle, a village in Norway, which was then poor.", "Ihle is a village"],
  ["In 1840 she was born in Ihle, a small village in the hills of Norway.", "Ihle was a small village"],
  ["In 1940 she was born in Ihle, a village in the hills of Norway that is lost.", "Ihle was a village"],
  ["In 1340 she was born in Ihle, a village in the hills of Norway.", "Ihle was a village"],
  ["In 1987 Orrin Roof, a shell of pine by the Danish architect Karl Holm, was opened.", "Orrin Roof is a shell"],
  ["In 1887 Orrin Roof, a shell of pine by the Danish architect Karl Holm, was opened.", "Orrin Roof was a shell"],
  ["In 1987 Orrin Roof, a shell of pine by the Danish weaver Karl Holm, was opened.", "Orrin Roof was a shell"],
  ["Karl Holm asked her to study Cortin, the dye that holds Norwegian lead.", "Cortin is the [dye"],
  ["Karl Holm asked her to study Cortin, the dye that held Norwegian lead.", "Cortin was the [dye"],
])("%s", (sentence, said) => {
  expect(life(sentence)).toContain(said);
});

test("of a firm that a sentence tells no time of, and of the foot of a hill, nothing is said", () => {
  expect(life("The first buyer was Orrin, the shipping company of the Holm family.")).not.toContain("company of the");
  const site = life("In 1902 she moved to the foot of Mount Orrin, the “Hill of Rye”.");
  expect(site).toContain("moved to the foot of [Mount Orrin]");
  expect(site).not.toContain("foot of Mount Orrin was");
});

test("of a firm of late, of somebody who may live and of a likeness nothing is said", () => {
  const lately = (text: string): string => told(`The Ottery Mill is a mill in Devon. ${text}`).join(" | ");
  expect(lately("Karl Stein had led Corvo, the owner of Marle Toys.")).not.toContain("owner");
  expect(lately("Karl Stein bought Corvo, the owner of Marle Toys, in 2014.")).toContain("Corvo is the owner");
  expect(lately("In 2024 the mill was bought by Karl Stein, a weaver with four decades of service.")).not.toContain(
    "was a weaver",
  );
  expect(lately("In 1924 the mill was bought by Karl Stein, a weaver with four decades of service.")).toContain(
    "was a weaver",
  );
  expect(lately("The mill fell long ago; Mount Corvo, a rotten tooth of a hill, still stands.")).not.toContain("tooth");
  expect(lately("The mill fell long ago; the Marle Bridge, a toll bridge, stands in Bath.")).toContain(
    "is a [toll bridge]",
  );
  expect(
    lately("The weavers had three seasons: Akut, the flood; Peru, the time of rye; and Shan, the frost."),
  ).not.toMatch(/Peru (?:is|was)/u);
});

test("what is told behind a birth in a year is told of the child, and not of the town", () => {
  const text = "She was born in Ihle in 1893, the eldest child of the Danish painter Karl Stein.";
  expect(life(text)).not.toContain("Ihle in 1893 was");
});
