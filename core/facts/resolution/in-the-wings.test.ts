import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string => told(`Carl Venn was a painter. ${text}`, "Carl Venn").join("\n");
const moved = "Carl Venn moved to [Rome] in 1931.";

describe("in the life of a man “he” is he, behind a sentence in which another man", () => {
  test.each([
    ["was company", "Work in Bath followed, then in Leeds under Max Stein and Otto Holm."],
    ["owned a thing", "In the mill of Max Stein his pictures hung."],
    ["gave a prize its name", "A Stein fellowship was given for his mill."],
    ["had a role beside something else", "His drawings, made for the brother of a clerk, Max Stein, hung in Bath."],
  ])("%s", (_, sentence) => {
    expect(life(`${sentence} In 1931 he moved to Rome.`)).toContain(moved);
  });

  test("wrote a book whose name is nobody’s", () => {
    expect(life("His first book, Desora, came out in Bath. In 1931 he moved to Rome.")).toContain(moved);
    expect(life("The painter of Desora smoked. In 1931 he moved to Rome.")).toContain(moved);
  });

  test("invited him, in front of “he”", () => {
    expect(life("It rained. In 1931, at the wish of Max Stein, he moved to Rome.")).toContain(
      "Carl Venn moved to [Rome]",
    );
  });
});

describe("“he” is doubtful behind a sentence in which another man", () => {
  test.each([
    ["did something", "Max Stein had lost his mill."],
    ["did something, in a mill of another", "In the mill of Otto Holm his brother Max Stein was busy."],
    ["without a name did something", "His son-in-law, under Max Stein, had the mill."],
    ["is told of further", "The mill was built with Max Stein, who was a clerk."],
    ["is whom it leads up to", "The mill passed to Max Stein."],
    ["is called a clerk and bears a name that may be a man’s", "His friends chose a clerk, Desoro."],
  ])("%s", (_, sentence) => {
    expect(life(`${sentence} In 1931 he moved to Rome.`)).not.toContain("Carl Venn moved");
  });
});
