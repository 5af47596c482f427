import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const life = (text: string): string => told(`Ada Marsh was a painter. ${text}`, "Ada Marsh").join("\n");
const club = (text: string): string => told(`The Holm Club is a club in Orrin. ${text}`, "The Holm Club").join("\n");

describe("whom nobody takes for the woman of the text", () => {
  test("who is her father or her brother by what stands beside his name", () => {
    expect(
      life("Her father, Zoltan, taught mathematics in Bath. He moved to Leeds in 1902. She studied in Rome."),
    ).toMatch(/Zoltan moved to \[Leeds\][^]*Ada Marsh studied in \[Rome\]/u);
  });

  test("who has a man's name, and the first woman to do something", () => {
    expect(life("In 1920 Karl Stein read Plotinus. In 1931 she moved to Rome.")).toContain(
      "Ada Marsh moved to [Rome] in 1931.",
    );
    expect(life("She became the first woman to lead the Orrin Academy. In 1931 she moved to Rome.")).toContain(
      "Ada Marsh moved to [Rome] in 1931.",
    );
    expect(life("In 1920 Karl Stein read Ilonka. In 1931 she moved to Rome.")).not.toContain(
      "Ada Marsh moved to [Rome]",
    );
  });

  test("what is named in a row with a place, and whose daughter she is", () => {
    expect(life("She wrote a book. Visits to Vienna and Sorell followed. In 1931 she moved to Rome.")).toContain(
      "Ada Marsh moved to [Rome] in 1931.",
    );
    expect(life("The war came. Although a daughter of the south, she moved to Rome in 1931.")).toContain(
      "Ada Marsh moved to Rome in [1931].",
    );
    expect(life("She wrote a book. Letters to Ilona and Sorell followed. In 1931 she moved to Rome.")).not.toContain(
      "Ada Marsh moved to [Rome]",
    );
  });

  test("a woman that there was none of", () => {
    expect(life("In 1920 Karl Stein led it; no woman had led it before. In 1931 she moved to Rome.")).toContain(
      "Ada Marsh moved to [Rome] in 1931.",
    );
    expect(life("In 1920 Karl Stein led it; a woman had led it before. In 1931 she moved to Rome.")).not.toContain(
      "Ada Marsh moved to [Rome]",
    );
  });

  test("a film by its name, whoever made it", () => {
    expect(life("In Karl Holm's film Talpa (2009) she is played by Eva Stein.")).toContain(
      "Ada Marsh is played by [Eva Stein]",
    );
  });
});

describe("the girl in the life of a woman", () => {
  test("is she, as long as no other child is spoken of", () => {
    expect(life("In 1902 the girl was carried to Malta.")).toContain("Ada Marsh was carried to [Malta] in 1902.");
    expect(life("She had a daughter in 1899. In 1902 the girl was carried to Malta.")).not.toContain(
      "Ada Marsh was carr",
    );
    expect(life("In 1902 the boy was carried to Malta.")).not.toContain("Ada Marsh was carried");
  });
});

describe("the only one in a text on a thing", () => {
  test.each([
    ["for whom another worked", "In Bath he worked for Zoltar Kereny. In 1902 he moved to Rome."],
    ["with whom others grew", "Its founder was a weaver. With Zoltar Kereny the club grew. He moved to Rome in 1902."],
    ["who was away meanwhile", "While Zoltar Kereny was away, the club grew. He moved to Rome in 1902."],
  ])("is nobody %s", (_, text) => {
    expect(club(text)).not.toContain("Zoltar Kereny moved");
  });

  test("is whoever died before, where the sentence goes on with him", () => {
    expect(club("When Zoltar Kereny left Bath in 1902 he moved to Rome.")).toContain("Zoltar Kereny moved to [Rome]");
  });

  test("by a full name that no list knows, and not by one name alone", () => {
    expect(club("It was founded in 1956 by Zoltar Kereny. He was murdered in 1973.")).toContain(
      "Zoltar Kereny was murdered in [1973].",
    );
    expect(club("It was founded in 1956 by Kereny. He was murdered in 1973.")).not.toContain("Kereny was murdered");
  });

  test("beside an office that is only what was given, and a calling that brings in the name", () => {
    expect(club("It chose Hanna Berg, former head of the Orrin Mint, as director. She took office in 1924.")).toContain(
      "Hanna Berg took office in [1924].",
    );
    expect(club("In 1902 a machinist named Karl Stein joined it. He moved to Rome in 1931.")).toContain(
      "Karl Stein moved to Rome in [1931].",
    );
  });
});

test("a surname is that of the woman of the text, and not of a father who is named once and in full", () => {
  const text = "Ada Marsh was a painter. Her father, Zoltan Marsh, was a clerk. In 1931 Marsh moved to Rome.";
  expect(told(text, "Ada Marsh")).toContain("Ada Marsh moved to [Rome] in 1931.");
});

test("“the Court” is the one that the text is about, though it names another", () => {
  const text =
    "The Orrin Court of Salt sits in Bath. It is not the Court of Tides in Leeds. In 1959 the Court moved to Rome.";
  expect(told(text, "Orrin Court of Salt")).toContain("The Orrin Court of Salt moved to [Rome] in 1959.");
});

test("what is named is not who bore it", () => {
  expect(life("She gave birth to a son, officially named Karl Anton but called Kalle, in 1902.")).not.toMatch(
    /Marsh (?:was )?(?:officially )?named/u,
  );
});

describe("what is brought up beside the thing that a text is about", () => {
  const inTown = (text: string): string => told(text, "Orrin").join("\n");

  test("is not what that thing is said to be", () => {
    expect(inTown("Orrin is a port in Norway. The Danes called it Arnvik.")).toContain(
      "The Danes called Orrin [Arnvik].",
    );
    expect(inTown("Orrin, a port in Norway, is old. The Danes called it Arnvik.")).toContain(
      "The Danes called Orrin [Arnvik].",
    );
  });

  test("is what stands behind another verb", () => {
    expect(inTown("Orrin built a mill in Norway. The Danes called it Arnvik.")).not.toContain("called Orrin");
  });
});

describe("whom others call by another name", () => {
  test("is called so by many of whom no more is said", () => {
    expect(life("She lived in Oslo. The soldiers called her the Black Fox.")).toContain(
      "The soldiers called Ada Marsh the [Black Fox].",
    );
    expect(life("She lived in Oslo. The soldiers painted her the Black Fox.")).not.toContain("The soldiers painted");
  });

  test("is whom the first half of the sentence tells of, whoever came before", () => {
    const before = "She lived in Oslo. In 1920 she met Ilona Varga.";
    expect(life(`${before} She hid for years, and the newspapers called her the Black Fox.`)).toContain(
      "The newspapers called Ada Marsh the [Black Fox].",
    );
    expect(life(`${before} The newspapers called her the Black Fox.`)).not.toContain("called Ada Marsh");
  });
});
