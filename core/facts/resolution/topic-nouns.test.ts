import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { told } from "../samples.ts";

describe("the common nouns that stand for what a text is about", () => {
  test("an association is its institution, and is no museum by that", () => {
    const text = "The Orrin Relief Association is an institution in Bergen.";
    expect(told(`${text} The institution was founded in 1871.`, "Orrin Relief Association").join()).toContain(
      "The Orrin Relief Association was founded in [1871].",
    );
    expect(told(`${text} The museum was founded in 1902.`, "Orrin Relief Association").join()).not.toContain("1902");
  });

  test("a league is “the organisation” as well", () => {
    const text = "The Orrin League sends boats to Devon. The organisation has its headquarters in Oslo.";
    expect(told(text, "Orrin League")).toContain("The Orrin League has its headquarters in [Oslo].");
  });

  test("a company is no brand, of which it may own some", () => {
    const text = "Orrin Mills is a company in Devon. Karl Stein bought the brand in 1902.";
    expect(told(text, "Orrin Mills").join()).not.toContain("Karl Stein bought Orrin");
  });

  test("but no committee, of which it may have some", () => {
    const text = "The Orrin League sends boats to Devon. The committee has its headquarters in Oslo.";
    expect(told(text, "Orrin League").join()).not.toContain("The Orrin League has");
  });

  test("a body that governs the whole world is no world", () => {
    const text = "The Orrin Chess Circle is the world governing body of chess. The body was founded in 1913.";
    expect(told(text, "Orrin Chess Circle")).toContain("The Orrin Chess Circle was founded in [1913].");
  });

  test("somebody’s daughter may have one", () => {
    const text = "Hedda Holm was the daughter of a smith. The daughter was born in Bergen in 1902.";
    expect(told(text, "Hedda Holm").join()).not.toContain("1902");
  });
});

describe("what a text calls its topic throughout", () => {
  test("is told by its sentences, whether they are understood or not", () => {
    const text = "Corvo was founded in 1872. The group employs 40 weavers.";
    const unread = "Jobs at the group: forty. Pay at the group: six.";
    expect(told(`${text} ${unread}`, "Corvo")).toContain("Corvo employs [40] weavers.");
  });
});

describe("what a text calls its topic besides", () => {
  const topicOf = (title: string, text: string) => {
    const source = `# ${title}\n\n${text}\n`;
    return extract(readDocument(source, "markdown", "x"), source).topic;
  };

  test("the full name that it gives where it begins", () => {
    const text =
      "Frostpol lends boats to the police. Its full name is the Northern Rescue Organization. The organization has 190 members.";
    expect(topicOf("Frostpol", text)).toMatchObject({ name: "Frostpol", type: "organisation" });
    expect(told(text, "Frostpol").join()).toContain("Frostpol has [190] members.");
  });

  test("what its letters stand for, by the letters, if they are the title", () => {
    const text =
      "The Nordic Agricultural, Scientific and Nautical Organization, known everywhere by its acronym NASNO, is an agency of Norway. The agency has its headquarters in Oslo.";
    expect(told(text, "NASNO")).toContain("NASNO has its headquarters in [Oslo].");
  });

  test("letters that stand for nothing by what the text says throughout", () => {
    const text = "OLM makes looms. The firm was set up in 1984. The company grew. In 1991 the company bought a mill.";
    expect(told(text, "OLM: weaving on").join()).toContain("OLM was set up in [1984].");
  });

  test("an international by its first word alone", () => {
    const text = "Corvo International is an agency. Corvo was founded in 1961. Its seat is in Oslo.";
    expect(told(text, "Corvo International").join()).toContain("Corvo International was founded in [1961].");
  });
});
