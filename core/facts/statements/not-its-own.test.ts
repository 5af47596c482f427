import { expect, test } from "vitest";
import { told } from "../samples.ts";

const said = (text: string) => told(`Orrin is a town in Devon. ${text}`, "Orrin").join("\n");

test("what tells a phrase apart that nobody needs is left out with it", () => {
  const facts = said("On 4 May 1902 Karl Stein made the first call of Orrin on a line laid by the other firm.");
  expect(facts).toContain("Karl Stein made the first call of Orrin on [4 May 1902].");
  expect(said("Karl Stein found fresh water in a river crossed by the other firm.")).not.toContain("found fresh water");
});

test.each([
  [
    "what came with others",
    "Its fairs received a charter in 1497, and with the merchants came printers, weavers and gossip.",
    /came \[?printers/u,
  ],
  [
    "who recorded it",
    "First recorded in 1015 as Orrvin, by the chronicler Karl Stein, it grew up where two roads crossed.",
    /grew up[^.]* by/u,
  ],
  [
    "what came with another",
    "Zorrify came to Leeds in 2002 and Holmex three years later, with a factory by Ada Marsh.",
    /Zorrify[^.]* with a factory/u,
  ],
  [
    "who came back",
    "Karl Stein ruled from another hill, and only in 944 did Anders Holm bring the court back.",
    /Stein\]? did|did \[?Anders/u,
  ],
  [
    "whom somebody lets go first",
    "In 1902 Karl Stein, a slight man, let the Danes and Swedes burn themselves out, then passed them.",
    /let the \[?Danes\]? in/u,
  ],
  [
    "what a book is called",
    "Karl Stein edited two tables, studied bells, and wrote, in six weeks of anger, a Heron called Open House (1902).",
    /^A Heron called/mu,
  ],
  ["what is in force", "Its task grew with the Holm Treaty, in force since 1970.", /grew in force/u],
])("nothing is told of %s", (_, text, pattern) => {
  expect(said(text)).not.toMatch(pattern);
});

test("what somebody came with is told, and from whom something was received", () => {
  expect(said("Its fairs received a charter from Karl Stein in 1497.")).toContain("a charter from [Karl Stein]");
  expect(said("Zorrify came to Leeds in 2002.")).toContain("[2002]");
});
