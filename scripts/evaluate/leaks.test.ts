import { expect, test } from "vitest";
import { aCourse, aQuestion, typed } from "./a-course.ts";
import { leaksOf } from "./leaks.ts";

const founder = aQuestion(typed("Who founded the Blue Museum?", "Ada Stone"), "Ada Stone");

test("finds the question that gives away another, where a quiz has to take both", () => {
  const teller = aQuestion(typed("In which year did Ada Stone’s museum open?", "1874"), "1874");
  const [leak] = leaksOf(aCourse([founder, teller]));
  expect(leak).toEqual({ teller, told: founder });
});

test("finds none where each stem keeps to itself, nor for an answer that is short", () => {
  const place = aQuestion(typed("In which city, in 1874, were 12 pictures shown?", "Oslo"), "in Oslo");
  const count = aQuestion(typed("How many pictures were shown?", "12"), "in Oslo");
  expect(leaksOf(aCourse([founder, place, count]))).toEqual([]);
});
