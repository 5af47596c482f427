import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import {
  byNameOfBest,
  howMuch,
  withHolderInFront,
  whereForPlace,
  withoutComparison,
  withOwnerOfKin,
  withParticleBehind,
  withThoseAboard,
  withVerbOfMany,
  withYearsBehindName,
} from "./natural-question.ts";

test.each([
  ["In which place was Brandt born?", "Where was Brandt born?"],
  ["At which place in Uganda does the Arn begin?", "Where in Uganda does the Arn begin?"],
  ["According to the text on Arn, at which place does it end?", "According to the text on Arn, where does it end?"],
  ["In which town was Brandt born?", "In which town was Brandt born?"],
])("nobody asks in which place: %s", (stem, said) => {
  expect(whereForPlace(stem)).toBe(said);
});

const ran = (relationKey: string) =>
  aFact({ kind: "count", subject: "Brandt", relationKey, quote: "Brandt ran off 40 bills.", literal: "40", value: 40 });

test.each([
  ["Off about how many bills did Brandt run overnight?", "About how many bills did Brandt run off overnight?"],
  [
    "According to the text, off how many bills did Brandt run?",
    "According to the text, how many bills did Brandt run off?",
  ],
  ["Over how many years did Brandt run?", "Over how many years did Brandt run?"],
])("a particle stays with its verb: %s", (stem, said) => {
  expect(withParticleBehind(stem, ran("run off"))).toBe(said);
  expect(withParticleBehind(stem, ran("print off"))).toBe(stem);
});

test.each([
  ["Who died at the smaller Holm mine?", "Who died at the Holm mine?"],
  ["Who died at the smaller mine?", "Who died at the smaller mine?"],
])("a name needs no comparison: %s", (stem, said) => {
  expect(withoutComparison(stem)).toBe(said);
});

test.each([
  ["The most famous, Orrin Peak, ends in ____.", "Orrin Peak ends in ____."],
  ["The tallest of them, the Orrin Tower, stands in ____.", "The Orrin Tower stands in ____."],
  ["The tallest tower, in Marle, stands in ____.", "The tallest tower, in Marle, stands in ____."],
  ["The largest boat so far, the H9, carries ____ people.", "The H9 carries ____ people."],
  ["The oldest boat, the H1, carries ____ people.", "The oldest boat, the H1, carries ____ people."],
])("the best of several goes by its name: %s", (stem, said) => {
  expect(byNameOfBest(stem)).toBe(said);
});

test.each([
  ["The Holm Gardens was seen by ____.", "The Holm Gardens were seen by ____."],
  [
    "According to the text, which gardens was seen by Brandt?",
    "According to the text, which gardens were seen by Brandt?",
  ],
  ["Off which islands was the battle of Holm fought?", "Off which islands was the battle of Holm fought?"],
  ["The head of the Holm Gardens was seen by ____.", "The head of the Holm Gardens was seen by ____."],
])("a name of many has a verb of many: %s", (stem, said) => {
  expect(withVerbOfMany(stem)).toBe(said);
});

test.each([
  [
    "How many of the twenty years of Ada Brandt at sea were lost?",
    "How many of Ada Brandt’s twenty years at sea were lost?",
  ],
  ["The twenty years of Brandt in Solvik were happy.", "Brandt’s twenty years in Solvik were happy."],
  ["The first years of Solvik in 1887 were bad.", "The first years of Solvik in 1887 were bad."],
])("somebody’s years stay with where they were spent: %s", (stem, said) => {
  expect(withYearsBehindName(stem)).toBe(said);
});

test.each([
  [
    "With how many coins did Brandt land in Marle in her pocket?",
    "With how many coins in her pocket did Brandt land in Marle?",
  ],
  [
    "With how many coins did Brandt land in Marle in her boat?",
    "With how many coins did Brandt land in Marle in her boat?",
  ],
])("what somebody had in a pocket stays there: %s", (stem, said) => {
  expect(withThoseAboard(stem)).toBe(said);
});

test.each([
  ["money", "How many US dollars did the mill cost in 1887?", "How much did the mill cost in 1887?"],
  ["money", "How many dollars did the mill lose?", "How many dollars did the mill lose?"],
  ["count", "How many pounds did the mill cost?", "How many pounds did the mill cost?"],
] as const)("nobody asks for a sum by its coins: %s %s", (kind, stem, said) => {
  const fact = aFact({ kind, subject: "mill", relationKey: "cost", quote: "The mill cost 900.", literal: "900" });
  expect(howMuch(stem, fact)).toBe(said);
});

test("whose father somebody was stands in front of him", () => {
  expect(withOwnerOfKin("The father Karl of Ada Brandt was a banker from ____.")).toBe(
    "Ada Brandt’s father Karl was a banker from ____.",
  );
  expect(withOwnerOfKin("The father of Ada Brandt was a banker.")).toBe("The father of Ada Brandt was a banker.");
});

test.each([
  [
    "Since which year has the secretary general been Ada Brandt?",
    "Since which year has Ada Brandt been the secretary general?",
  ],
  ["The director has been Karl van Holm since ____.", "Karl van Holm has been the director since ____."],
  [
    "According to the text, since which year has the mill been closed?",
    "According to the text, since which year has the mill been closed?",
  ],
  ["The director has been ill since ____.", "The director has been ill since ____."],
])("who holds an office stands in front of it: %s", (stem, said) => {
  expect(withHolderInFront(stem)).toBe(said);
});
