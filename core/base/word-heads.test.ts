import { describe, expect, test } from "vitest";
import { headsIn, headsOf } from "./word-heads.ts";

const heads = (pattern: RegExp): string[] | null => {
  const found = headsOf(pattern);
  return found && [...found].sort();
};

describe("heads of words", () => {
  test("are read of a text in small letters, and letters beyond ASCII part words", () => {
    expect([...headsIn("In 1921 Ada’s Ålesund mill")]).toEqual(["in", "ada", "s", "les", "mil"]);
  });

  test.each<[RegExp, string[] | null]>([
    [/\b(?:mills?|harbours?) burnt\b/u, ["bur"]],
    [/\b(?:burnt|lost|stood|fell|lay) (?:north|south) of/u, ["nor", "sou"]],
    [/^(?:[Ii]n [^,]+, )?[Aa]n? (?:\p{Ll}+ ){0,2}(?:plan|bid) to \p{Ll}/u, ["bid", "pla"]],
    [/\b(?:be|become)t?\b/u, ["be", "bec", "bet"]],
    [/\bgo(?:es)? up\b/u, ["up"]],
    [/\bmi(?=ll)l+\b/u, ["mil"]],
    [/,(?: now| still)? under way/u, ["und"]],
    [/\b[Mm]ill\b|\b\d+ kilns\b/iu, ["kil", "mil"]],
  ])("of which one stands wherever %s is found", (pattern, expected) => {
    expect(heads(pattern)).toEqual(expected);
  });

  test.each([
    /mill/u,
    /\b(\p{L}{2,})\s\1\b/u,
    /\bmi\p{Ll}+\b/u,
    /\bmill\b|\d{4}/u,
    /(?<!\p{L})mill/u,
    /\b(?:mill )?$/u,
  ])("are not told by %s, which may begin within a word or with any", (pattern) => {
    expect(headsOf(pattern)).toBeNull();
  });

  test("are those of the words that fewest texts have", () => {
    expect(heads(/\bthe (?:mill|kiln) was\b/u)).toEqual(["kil", "mil"]);
  });
});
