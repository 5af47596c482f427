import { expect, test } from "vitest";
import { namesBareThing } from "./bare-things.ts";

test.each([
  "Ada Brandt accepted the diploma in Solvik.",
  "Karl Holm painted the vault in the ____.",
  "Karl Holm put the wave on the cover of Marle.",
  "The present cars came into service in ____.",
  "In which year did the present cars come into service?",
  "Fort Tern stands above the brick domes.",
  "The name grew out of a proposal by Karl Holm.",
  "Ada Brandt sold the ship.",
  "The pilots left the school in May 1887.",
  "In which year was the sailing club founded?",
  "The wool division employed 300 weavers.",
  "Ada Brandt invented the long tarred rope.",
])("what only the sentence before has told is in %s", (said) => {
  expect(namesBareThing(said)).toBe(true);
});

test.each([
  "Karl Holm lifted the ban on the Tern League.",
  "Karl Holm lifted the ban on the ____.",
  "Ada Brandt accepted the diploma of the Tern League in Solvik.",
  "The cars of the Tern Line came into service in 1987.",
  "In which year did the sea rise?",
  "Holm fell into the sea in 1887.",
  "The largest ship sank in 1887.",
  "The Tern League met in the old granary.",
  "The second bridge was opened in 1887.",
  "Karl Holm addressed the crowd from a balcony.",
  "Ada Brandt found a wreck on the sea bed.",
  "The Tern Bridge was opened in 1887.",
  "Ada Brandt played the organ until 1887.",
  "Karl Holm closed the centre to carts.",
  "Tar is the stuff that holds old planks.",
])("it is said, or anybody knows, which is meant: %s", (said) => {
  expect(namesBareThing(said)).toBe(false);
});
