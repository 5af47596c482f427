import { expect, test } from "vitest";
import { aCourse, aQuestion, typed } from "./a-course.ts";
import { leaksIn, leaksOf } from "./leaks.ts";

const founder = aQuestion(typed("Who founded the Blue Museum?", "Ada Stone"), "Ada Stone");

const teller = aQuestion(typed("In which year did Ada Stone’s museum open?", "1874"), "1874");

test("finds the question that gives away another", () => {
  expect(leaksIn([founder, teller])).toEqual([{ teller, told: founder }]);
});

test("finds none in the quizzes of a course that has such questions, since no quiz takes both", () => {
  expect(leaksOf(aCourse([founder, teller]))).toEqual([]);
});

test("finds none where each stem keeps to itself, nor for an answer that is short", () => {
  const place = aQuestion(typed("In which city, in 1874, were 12 pictures shown?", "Oslo"), "in Oslo");
  const count = aQuestion(typed("How many pictures were shown?", "12"), "in Oslo");
  expect(leaksOf(aCourse([founder, place, count]))).toEqual([]);
});
