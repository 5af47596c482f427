import { expect, test } from "vitest";
import { mill, told } from "../samples.ts";

test.each([
  [
    "a way behind a verb is no place where it leads",
    "In 1938 Ada Marsh went up to Orrin College, Bath, to read history.",
    "Ada Marsh went up to [Orrin College] in 1938.",
  ],
  [
    "what something is put into may be a language",
    "In 1938 Ada Marsh translated the Holm Saga into English.",
    "Ada Marsh translated the [Holm Saga] into English in 1938.",
  ],
  [
    "the verb behind “how” is that of what is said",
    "The Holm Union (HU) sets the standards of the Marle Guild, supervises how they are kept and has advised weavers since 1938.",
    "The Holm Union sets the standards of the [Marle Guild].",
  ],
  [
    "a short verb is one",
    "The Orrin Guild, which had received its charter in 1128, owed its fortune to Marle.",
    "The Orrin Guild owed its fortune to [Marle].",
  ],
  [
    "halves that are counted are things",
    "On 1 May 1990 the two halves of the Holm tunnel met beneath the seabed.",
    "The two halves of the Holm tunnel met on [1 May 1990].",
  ],
  [
    "behind a semicolon a name with an object does something",
    "The Holm Guild added a crypt in 1802; Ada Marsh consecrated the Holm Church in 1805.",
    "Ada Marsh consecrated the Holm Church in [1805].",
  ],
  [
    "what is somebody’s, and stands in front of a thing, does nothing",
    "In 1902 Karl Stein sold his pump division to Orrin Works.",
    "Karl Stein sold his pump division to [Orrin Works] in 1902.",
  ],
  [
    "a figure is joined to no bare noun",
    "The Holm Gardens cover about 720 hectares and fall into three parts.",
    "The Holm Gardens fall into [three] parts.",
  ],
  [
    "what is clad in something was built so",
    "The Holm Museum, designed by the architect Karl Lund and clad in tin, was opened in 1902.",
    "The Holm Museum was designed by the architect [Karl Lund].",
  ],
  [
    "two callings behind one article are one person's",
    "Karl Lund, a young weaver and accordion player, joined the Holm Band in 1980.",
    "Karl Lund was a [young weaver and accordion player].",
  ],
  [
    "what has been going on is no thing",
    "The Holm Union has been planting, since 2007, a wood near Oslo.",
    "The Holm Union has been planting a wood near Oslo since [2007].",
  ],
  [
    "a particle may stand behind the object of its verb",
    "The following year the Holm Trust took Karl Stein on as a clerk at Bath.",
    "The Holm Trust took Karl Stein on as a clerk at [Bath].",
  ],
])("%s", (_, text, statement) => {
  expect(told(`${mill} ${text}`)).toContain(statement);
});

test("a square is a place, and no shape of the cathedral that a town has", () => {
  const text =
    "Leeds is a town in England. In 1920 Karl Lund staged a play on the cathedral square; it was called Mavra.";
  expect(told(text, "Leeds").join("\n")).toContain("staged a play on the cathedral square");
});

test("a participle is no name because it stands first", () => {
  const text = "Leeds is a town in England. Moored near Leeds is the Marlin, ordered in Denmark in 1861.";
  const said = told(text, "Leeds").join("\n");
  expect(said).toContain("The Marlin was ordered in Denmark in [1861].");
  expect(said).not.toContain("Moored near Leeds");
});
