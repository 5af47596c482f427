import { expect, test } from "vitest";
import { told } from "../samples.ts";

const ofMuseum = (sentence: string) => told(`The Holm Museum is a museum. ${sentence}`, "The Holm Museum").join("\n");
const ofMiller = (sentence: string) => told(`Ada Brandt was a miller in Devon. ${sentence}`, "Ada Brandt").join("\n");

test("a sentence that no clause is made of is asked as it stands", () => {
  expect(ofMuseum("The old hammer is a 96-ton giant forged in Pittsburgh in 1911.")).toContain(
    "forged in [Pittsburgh] in 1911.",
  );
});

test("up to where a relative clause or a semicolon adds something else", () => {
  expect(
    ofMuseum("The old hammer is a 96-ton giant forged in Pittsburgh in 1911, which nobody has moved; it weighs much."),
  ).toContain("forged in [Pittsburgh] in 1911.");
});

test("not where a word in it points out of the text, or doubts", () => {
  expect(ofMuseum("Their hammer is a 96-ton giant forged in Pittsburgh in 1911.")).not.toContain("Pittsburgh");
  expect(ofMuseum("The old hammer may be a 96-ton giant forged in Pittsburgh in 1911.")).not.toContain("Pittsburgh");
});

test("with the name of whom the pronoun in front of its verb means", () => {
  expect(ofMiller("She died of a fever in Marle on 9 May 1847, aged 47.")).toContain(
    "Ada Brandt died of a fever in Marle on 9 May 1847, aged [47].",
  );
  expect(ofMiller("She was born at Marle, a village in Devon, the fourth of six children of Karl Brandt.")).toContain(
    "Ada Brandt was born at Marle, a village in Devon, the fourth of six children of [Karl Brandt].",
  );
});

test("without what joins it to the sentence before, and without what is added behind", () => {
  expect(ofMiller("She then marched to within some 60 kilometres of Bath, hoping that it would fall.")).toContain(
    "Ada Brandt marched to within some 60 kilometres of [Bath].",
  );
});

test("of a sentence of two clauses the one that is clear", () => {
  expect(
    ofMuseum("Its hall was cold, and on 3 April 2017 a new plan closed much of Devon to through traffic."),
  ).toContain("On 3 April 2017 a new plan closed much of [Devon] to through traffic.");
});

test("not where it leans on what was said in front", () => {
  expect(
    ofMuseum("In 1911 the hall burnt down, and in exchange Norway built a road from Marle to Bath."),
  ).not.toContain("built a road from [Marle]");
  expect(ofMuseum("By 2011 only 24 were left, a loss of about 85 per cent.")).not.toContain("[85 per cent]");
  expect(ofMuseum("In the sixteenth century the smith Karl Orr strengthened the walls with hoops.")).not.toContain(
    "[sixteenth century]",
  );
  expect(ofMuseum("More recent treaties protect weavers, in 2011, and smiths, in 2019.")).not.toContain("[2011]");
});

test("with its time behind what it is the time of", () => {
  expect(ofMuseum("On 3 April 2017 a new plan closed much of Devon to through traffic.")).toContain(
    "A new plan closed much of Devon to through traffic on [3 April 2017].",
  );
});

test("with what is only its own word for an act, and with a reason", () => {
  expect(ofMuseum("With 193 member halls, it speaks for some 98 per cent of the weavers of Norway.")).toContain(
    "With 193 member halls, the Holm Museum speaks for some [98 per cent] of the weavers of Norway.",
  );
});

test("without a description inside of it where it is too long with it", () => {
  expect(
    ofMuseum(
      "Karl Orr, a smith's son who was signed from a works team for 25 pounds and a set of old iron tyres, scored 214 goals in 367 matches between 1950 and 1963, of which 38 came in Marle alone.",
    ),
  ).toContain("Karl Orr scored 214 goals in 367 matches between 1950 and 1963, of which 38 came in [Marle] alone.");
});

test("not where a list goes on behind what is left out, nor where all is denied", () => {
  expect(
    ofMuseum(
      "The model behind the figures weighs more than a hundred signs of hunger, among them the price of food in Norway and Spain, the rain in spring and the unrest of the year, in 27 countries.",
    ),
  ).not.toContain("signs of hunger the rain");
  expect(ofMuseum("Its doors are open, and no weaver from Norway can close them to smiths of Spain.")).not.toContain(
    "No weaver",
  );
});

test("a figure that begins with its point keeps the space in front", () => {
  expect(ofMiller("She refused to wear a hat, hit .254 over 40 games, and collected scars.")).toContain(
    "hit .254 over [40] games",
  );
});
