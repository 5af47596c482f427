import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { told, mill } from "../samples.ts";
import { insertionsIn } from "./insertions.ts";

const insertions = (text: string): string[] => {
  const { tokens } = tokenise(text);
  return insertionsIn(tokens).map(({ range: { from, to } }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" "),
  );
};

test("the clause behind a clause of time is no description of what stands in front", () => {
  expect(insertions("Before the Alden rose, the brooks of the valley drained northward, towards the Orrin.")).toEqual(
    [],
  );
});

test("whose name stands behind “the heir to the throne” is the heir", () => {
  const text = "In 1902 Ada Marsh fell in love with the heir to the throne, Karl, and moved to Bath.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/throne was \[Karl\]/u);
});

test("what parts an auxiliary from its verb may be left out", () => {
  expect(insertions("Karl Stein had, as a youth, followed Ada Marsh.")).toEqual(["as a youth"]);
});

test("what a name belongs to is not left out without it", () => {
  const text =
    "She was born Ada Lund on 4 May 1871, the only child of a weaver, Karl Lund, and his wife, Berta, a pianist from Bath.";
  expect(told(`${mill} Ada Marsh was a painter. ${text}`, "Ada Marsh").join()).not.toMatch(/1871, Berta/u);
});

test("what sets off the subject of a clause of time may be left out", () => {
  expect(insertions("It was laid out in 1794, when Ada Marsh, wary of the rain, moved her court to Bath.")).toEqual([
    "wary of the rain",
  ]);
});

test("an insertion goes on behind the commas of a row inside of it", () => {
  expect(
    insertions("The men fell at Bath, most of them not of wounds but of fevers such as typhus, cholera and malaria."),
  ).toEqual(["most of them not of wounds but of fevers such as typhus, cholera and malaria".replaceAll(",", " ,")]);
  const text = "In 1902 Karl Stein joined a guild in Bath, a maker of goods such as tea, coffee and sugar.";
  expect(told(`${mill} ${text}`, "The Ottery Mill").join()).not.toContain("coffee");
});

test("an aside inside of a relative is no part of the sentence", () => {
  const text = "The hall has long been the house of Ada Holm, a weaver whom, by a neat irony, the town had driven out.";
  expect(insertions(text)).toEqual(["a weaver"]);
  expect(told(`${mill} ${text.replace("The hall", "The Orrin Hall")}`).join()).not.toContain("irony");
});

test("a company on the other side is no name of that side", () => {
  const text =
    "The Holm Works, founded in 1861, and, on the Swedish side, the Arn Company, established in 1874, grind rye.";
  const said = told(`${mill} ${text}`).join();
  expect(said).not.toContain("side was");
  expect(said).toContain("The Arn Company was established in [1874]");
});

test("what somebody was when dying is no part of where and when that was", () => {
  const about = `${mill} Ada Marsh was a painter. She`;
  const place = "Ada Marsh died of typhus in [Bath] on 4 May 1871.";
  const of = (text: string) => told(`${about} ${text}`, "Ada Marsh");
  expect(of("died of typhus in Bath on 4 May 1871, aged forty, perhaps a victim of the well she had dug.")).toContain(
    place,
  );
  expect(of("died of typhus in Bath on 4 May 1871, almost surely a victim of the well.")).toContain(place);
});

test("behind “and” what stands between commas says only after whom somebody comes", () => {
  const said = told(
    "Orrin is the capital of the Norwegian county of Marl and, after Bergen, the country’s second-largest port.",
    "Orrin",
  );
  expect(said).toContain(
    "Orrin is the capital of the Norwegian county of [Marl] and the country’s second-largest port.",
  );
});

test("who had done something behind a pair may be both, and who was one is the last", () => {
  const built = "In 1902 it was rebuilt by Ada Holm and Karl Lind";
  expect(told(`${mill} ${built}, who had worked for the Tern Bank in Oslo.`).join()).not.toContain("Lind worked");
  expect(told(`${mill} ${built}, who was the mayor of Oslo.`).join()).toContain("Karl Lind was the mayor of [Oslo]");
});
