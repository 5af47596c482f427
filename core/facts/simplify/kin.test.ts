import { describe, expect, test } from "vitest";
import { factsIn, told } from "../samples.ts";

const inTextOf = (text: string): string[] => told(`Clara Holm was a Danish pianist. ${text}`, "Clara Holm");

describe("who somebody's kin was, told in passing", () => {
  test.each([
    [
      "behind a phrase",
      "Her works were long held to be a footnote to those of her husband, Robert Stein, in Bath.",
      "Clara Holm’s husband was [Robert Stein].",
    ],
    [
      "behind the name of whose kin it was",
      "In 1851 one of the pianists was Clara Holm’s father, Karl Stein.",
      "Clara Holm’s father was [Karl Stein].",
    ],
    [
      "the only one of a kind, without commas",
      "In 1851 Clara Holm moved to Bath with her husband Robert Stein.",
      "Clara Holm’s husband was [Robert Stein].",
    ],
    [
      "with the office that was handed on",
      "In 1851 the prize went to Clara Holm’s successor as first pianist, Karl Stein.",
      "Clara Holm’s successor as first pianist was [Karl Stein].",
    ],
  ])("%s", (_, sentence, statement) => {
    expect(inTextOf(sentence)).toContain(statement);
  });

  test.each([
    ["one of several", "In 1851 Clara Holm moved to Bath with her brother Robert Stein.", "brother was"],
    ["an office without a comma", "The prize went to Clara Holm’s successor as first pianist Karl Stein.", "successor"],
    ["somebody else’s", "In 1851 Karl Lund and his wife Ada Stein moved to Bath.", "wife was"],
    ["two names", "In 1851 Clara Holm followed her father, Robert Stein and Karl Lund.", "father was"],
  ])("not %s", (_, sentence, words) => {
    expect(inTextOf(sentence).join()).not.toContain(words);
  });
});

const questionsIn = (text: string): (string | null)[] =>
  factsIn("The Ottery School", `The Ottery School is a school in Devon. ${text}`).flatMap(({ asking }) =>
    asking.way === "value" ? [asking.askable.question] : [],
  );

test("who held an office first is asked for by it, and not who held it at some time", () => {
  expect(questionsIn("Its first director was the painter Karl Stein.")).toContain(
    "Who was the Ottery School’s first director?",
  );
  expect(questionsIn("Its director was the painter Karl Stein.").join()).not.toContain("Who was");
});
