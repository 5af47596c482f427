import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("what would break off", () => {
  test("a relative whose verb stands behind what is put in", () => {
    const statements = toldOf("The Holm Club is a body of eleven towns whose mills, built on the river, are empty.");
    expect(statements).toContain("The Holm Club is a body of [eleven] towns.");
    expect(statements).not.toContain("whose");
  });

  test("a reason", () => {
    const statements = toldOf("In 1902 Karl Stein shut the Holm Club on the ground that it was loud.");
    expect(statements).toContain("[1902]");
    expect(statements).not.toMatch(/on the ground(?: that)?[.\s]*$|ground that\./u);
  });

  test("a preposition that is torn from its place", () => {
    expect(
      toldOf("The mayor of Leeds, the weaver Karl Stein, came on 1 May 2023 from, of all places, Bath."),
    ).not.toMatch(/Stein\]? came/u);
  });

  test("what a rank is the first of", () => {
    expect(toldOf("In 2005 Ada Marsh became the first woman to hold the office.")).not.toMatch(
      /first woman\]?(?: in|\.)/u,
    );
  });

  test("more than what", () => {
    const statements = toldOf("By 1930 the Holm Club was selling more salt than any other dealer in Kent.");
    expect(statements).toContain("was selling more salt than any other dealer in [Kent] by 1930.");
    expect(toldOf("In 1930 the Holm Club sold more salt than it had sold before.")).not.toMatch(/more salt(?: in|\.)/u);
  });

  test("to what something is closed", () => {
    expect(toldOf("In 2020 the Holm Club agreed to close 700 hectares of sea to other fishing.")).not.toMatch(/sea\./u);
  });

  test("a relative of which only its first word is left", () => {
    expect(toldOf("On 4 May 1902 Danish ships reached a port which, a year before, had burnt down.")).not.toContain(
      "which",
    );
  });

  test("a word that joins what is left out", () => {
    const statements = toldOf(
      "From these looms, and from failures too, Ada Marsh made in Bath seven rules of weaving.",
    );
    expect(statements).toContain("[seven] rules");
    expect(statements).not.toMatch(/\btoo\b/iu);
  });

  test("a part of what, and with what somebody made off", () => {
    expect(toldOf("In 1902 the Holm Club offered part of its rivals a share.")).not.toMatch(/offered part(?: in|\.)/u);
    expect(toldOf("In 1902 Karl Stein made off with the chains and with silver.")).not.toMatch(/made off(?: in|\.)/u);
    expect(toldOf("In 1902 Karl Stein made off on a horse.")).toContain("Karl Stein made off");
  });

  test("where somebody began to lend", () => {
    expect(toldOf("In 1902 the Holm Club began to lend outside the upper valley.")).not.toMatch(/to lend(?: in|\.)/u);
  });

  test("none of them", () => {
    expect(toldOf("In 1902 in Bath, Ada Marsh lost three; in Oslo, she lost none.")).not.toMatch(/lost in/u);
  });

  test("an aim without its place", () => {
    const statements = toldOf("Karl Stein gave up his post as mayor of Bath to come.");
    expect(statements).toContain("Karl Stein gave up his post as mayor of [Bath].");
    expect(statements).not.toContain("to come");
  });

  test("a clause of time whose subject is set off", () => {
    const text = "Ada Marsh led the Holm School until Karl Lund, whom she had taught, closed it in 1931.";
    expect(toldOf(text)).not.toContain("until Karl Lund.");
    expect(toldOf(text)).not.toContain("until [Karl Lund]");
  });

  test("the clause that a sentence turns on", () => {
    const text = "It was at Wells that the Holm Treaty was signed, on 4 May 1902, by Karl Stein.";
    expect(toldOf(text)).not.toContain("Mill was at");
  });
});

describe("a day", () => {
  test("tells nothing of what somebody is", () => {
    expect(toldOf("Ada Marsh was a schoolgirl on 4 May 1945.")).not.toContain("schoolgirl");
  });

  test("tells nothing of an age that is soon over", () => {
    expect(toldOf("Ada Marsh’s sister Eva Marsh was only a toddler.")).not.toContain("toddler");
    expect(toldOf("Ada Marsh was a child of the Free Town of Bath.")).toContain("child of the");
  });

  test("tells of a place", () => {
    expect(toldOf("Ada Marsh was in Bath on 4 May 1945.")).toContain("Ada Marsh was in Bath on [4 May 1945].");
  });
});

test("what is done without something is done", () => {
  expect(toldOf("The Holm Bank lends, without asking for papers, to more than 900 farmers.")).toContain(
    "The Holm Bank lends to more than [900] farmers.",
  );
  expect(toldOf("The Holm Bank cannot lend, without a seal, to more than 900 farmers.")).not.toContain("900");
});

test("a mark in a name is a part of it", () => {
  expect(toldOf("In 1988 Ada Marsh joined the Save Our Seas! march through Norway.")).toContain(
    "Ada Marsh joined the Save Our Seas! march through Norway in [1988].",
  );
  expect(toldOf("In 1990 Karl Stein wrote the musical Oliver! for the Holm Theatre.")).toContain(
    "musical [Oliver!] for",
  );
});
