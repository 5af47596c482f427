import { expect, test } from "vitest";
import type { QuestionBody } from "#core/questions/schema.ts";
import { cloze, statement, typed } from "./a-course.ts";
import { flawsOf } from "./flaws.ts";

const choice = (key: string, ...distractors: string[]): QuestionBody => ({
  type: "multiple-choice",
  stem: "Who founded the Blue Museum?",
  key,
  accepted: [],
  distractors,
});
const matching = (...distractors: string[]): QuestionBody => ({
  type: "matching",
  stem: "Match each museum with its year.",
  key: [
    ["Blue Museum", "1874"],
    ["Red Museum", "1880"],
    ["Old Museum", "1790"],
  ],
  accepted: [],
  distractors,
});

test.each<[string, QuestionBody]>([
  ["stem over 25 words", typed(`When ${"on a cold morning ".repeat(8)}did Ada come?`, "1874")],
  ["no question mark", typed("The year of the foundation", "1874")],
  ["gap in the first two words", cloze("In ____ the Blue Museum was founded by Ada Stone.", "1874")],
  ["answer in the stem", typed("In which year was the museum of 1874 founded?", "1874")],
  ["longest option is the key", choice("Ada Stone, a rich widow of Oslo", "Bo Hill", "Cy Field")],
  ["all or none of the above", choice("Ada Stone", "Bo Hill", "None of the above")],
  ["negative stem", typed("Who did not found the museum?", "Bo Hill")],
  ["pronoun for a subject", typed("When did it open?", "1874")],
  ["pronoun for a subject", statement("She founded the museum.", "true")],
  ["a word twice", typed("Who founded the the museum?", "Ada Stone")],
  ["a bracket or quotation left open", typed("Who founded the “Blue Museum?", "Ada Stone")],
  ["a bracket or quotation left open", typed('Who founded the "Blue Museum?', "Ada Stone")],
  ["broken off", statement("Ada Stone founded the.", "true")],
  ["an option that stands in the stem", choice("Ada Stone", "Blue Museum", "Cy Field")],
  ["a lure that is the key by a longer or shorter name", choice("Ada Stone", "Ada Maria Stone", "Cy Field")],
  ["an answer with the end of a sentence", typed("When did the museum open?", "415 AD.")],
  ["a place that lives as people do", typed("In which city did Warsaw die?", "Paris")],
  ["a place that lives as people do", statement("Oslo was engaged to Ada Stone in 1870.", "true")],
  ["a range without length", statement("The museum was shut from 1826 to 1826.", "false")],
  ["matching without a surplus answer", matching()],
])("names “%s”", (flaw, body) => {
  expect(flawsOf(body)).toEqual([flaw]);
});

test.each<[string, QuestionBody]>([
  ["a plain question", typed("Who founded the “Blue” Museum (in 1874)?", "Ada Stone")],
  ["a person", typed("In which city did Ada Stone die?", "Paris")],
  ["a firm", typed("Which firm built it?", "Stone & Co.")],
  ["a part of a longer name", choice("Ada Stone", "Blue", "Cy Field")],
  ["a choice", choice("Ada Stone of Oslo in Norway", "Bo Hill of Bergen, Norway", "Cy Field")],
  ["a gap", cloze("The Blue Museum was founded in ____.", "1874")],
  ["a statement", statement("Ada Stone did not live in Oslo.", "false")],
  ["a matching question", matching("1901")],
])("finds no flaw in %s", (_, body) => {
  expect(flawsOf(body)).toEqual([]);
});
