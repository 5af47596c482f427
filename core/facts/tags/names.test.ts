import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";

const namesIn = (text: string): string[] =>
  tokenise(text).tokens.flatMap(({ tag, text: name }) => (tag === "name" ? [name] : []));

test("a name ends where its sentence does, though its last word looks like a month", () => {
  expect(namesIn("The weavers left for the hills of Costa del Mar. Today Santa Rita has 40 looms.")).not.toContain(
    "Costa del Mar. Today Santa Rita",
  );
});

test("a programme is one name, and a society for two things is another", () => {
  expect(namesIn("Ada Holm led the Bread for Ships office.")).toEqual(["Ada Holm", "Bread for Ships"]);
  expect(namesIn("The Devon Society of Arts and Letters met in Bath.")).toContain("Devon Society of Arts and Letters");
});

test("what a convention is on belongs to its name, be it a short word or one with a hyphen", () => {
  expect(namesIn("In 1902 the Convention on the Law of the Coast was signed.")).toContain(
    "Convention on the Law of the Coast",
  );
  expect(namesIn("The Convention for the Health of Crews at Sea was signed.")).toEqual([
    "Convention for the Health of Crews at Sea",
  ]);
  expect(namesIn("The Tern was lost at Sea Point.")).toContain("Sea Point");
  expect(namesIn("The Treaty on the Non-Dumping of Salt was signed.")).toContain("Treaty on the Non-Dumping of Salt");
});

test("a festival of two things is one name", () => {
  expect(namesIn("They gather for the Song and Dance Festival, which was held in 1873.")).toEqual([
    "Song and Dance Festival",
  ]);
});

test("a title that begins with a capital article goes on behind “of the”", () => {
  expect(namesIn("She filmed The Keeper of the Looms in Bath.")).toEqual(["The Keeper of the Looms", "Bath"]);
});

test("the first letters of a name behind a century are no era", () => {
  expect(namesIn("By the end of the fourth century Ada Holm led a school.")).toContain("Ada Holm");
});

test("the title of a book on two things is one name", () => {
  expect(
    namesIn("Ada Holm turned it into a book, The Origin of Tides and Currents, which came out in 1915."),
  ).toContain("The Origin of Tides and Currents");
});

test("a given name that is a common word as well", () => {
  expect(namesIn("Hector Holm had learned Danish at school.")).toContain("Hector Holm");
  expect(namesIn("Rose Holm was there.")).toContain("Rose Holm");
});

test("what a commission is for goes on to what that is of, and so do the fields of a society", () => {
  expect(namesIn("The Joint Commission for the Protection of the Tern met in Bath.")).toContain(
    "Joint Commission for the Protection of the Tern",
  );
  expect(namesIn("The Devon Agricultural, Historical and Nautical Society met in Bath.")).toContain(
    "Devon Agricultural, Historical and Nautical Society",
  );
});

test("whoever has a surname needs no place for one", () => {
  expect(namesIn("The list had Ada Holm of Upper Alden on it.")).toContain("Ada Holm");
  expect(namesIn("The church of Ada of Alden was built.")).toContain("Ada of Alden");
});

test("what notes are on belongs to their title", () => {
  expect(namesIn("Ada Holm brought out Notes on Weaving.")).toContain("Notes on Weaving");
});

test("a title that is a verb as well belongs to the name behind it", () => {
  expect(namesIn("Miss Holm died in 1902.")).toEqual(["Miss Holm"]);
});

test("from where somebody is belongs to no name", () => {
  expect(namesIn("It was built by the Swiss-born Californian Karl Holm in 1902.")).toEqual(["Karl Holm"]);
  expect(namesIn("The German Karl Holm met the Roman Ada Brandt.")).toContain("Karl Holm");
  expect(namesIn("He read the German Civil Code and the Christian Science Monitor.")).toEqual([
    "German Civil Code",
    "Christian Science Monitor",
  ]);
});

test("what an agreement is on may be two things", () => {
  expect(namesIn("The General Agreement on Whales and Salt was drawn up in 1902.")).toEqual([
    "General Agreement on Whales and Salt",
  ]);
  expect(namesIn("The Convention on Whales and the Treaty of Bath were signed by Norway.")).toContain(
    "Convention on Whales",
  );
  expect(namesIn("The Office on Whales and Norway met in 1902.")).toContain("Norway");
});

test("a federation of bodies of two kinds is one name, and two that are named beside each other are two", () => {
  expect(namesIn("The Federation of Red Mill and White Mill Societies met in Bath.")).toContain(
    "Federation of Red Mill and White Mill Societies",
  );
  expect(namesIn("The Union of Norway and Swedish Clubs met.")).not.toContain("Union of Norway and Swedish Clubs");
  expect(namesIn("The League of Orrin and Holm met.")).toContain("League of Orrin");
});

test("a stroke between two single letters belongs to the form of a company", () => {
  expect(namesIn("Torvik Skibe A/S was founded in Bath.")).toEqual(["Torvik Skibe A/S", "Bath"]);
  expect(namesIn("Ada/Karl was founded in Bath.")).not.toContain("Ada/Karl");
});

test("what people somebody is of belongs to nobody’s name", () => {
  expect(namesIn("The first head was a Dutchman, Karl Holm.")).toEqual(["Karl Holm"]);
  expect(namesIn("The head was the Frenchwoman Ada Holm.")).toEqual(["Ada Holm"]);
});
