import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { collectEntities } from "./collect-entities.ts";

const typeOf = (...sentences: readonly string[]): string | undefined =>
  collectEntities(sentences.map(tokenise), "").find(({ name }) => name === "Orvan")?.type;

test("whoever has a grandson is a person, though everything may come back to him as to a place", () => {
  expect(typeOf("All roads go back to Orvan.", "The mill was built by Ulf, Orvan’s grandson.")).toBe("person");
  expect(typeOf("All roads go back to Orvan.", "The mill was built by Ulf, Orvan’s mayor.")).toBe("place");
});

test("a battalion is a body, and nobody who may be “he”", () => {
  const found = collectEntities([tokenise("Holm served there with the Orvan Battalion.")], "");
  expect(found.find(({ name }) => name === "Orvan Battalion")?.type).toBe("organisation");
});

test("a base and barracks are places, whoever they are called after", () => {
  const typeIn = (wanted: string) =>
    collectEntities([tokenise(`They had come from ${wanted}.`)], "").find(({ name }) => name === wanted)?.type;
  expect(typeIn("Karl Air Force Base")).toBe("place");
  expect(typeIn("Karl Base")).toBe("place");
  expect(typeIn("Martin Barracks")).toBe("place");
});

test("an archduke is a man, and the Alps of somebody’s name are none", () => {
  const typeIn = (sentence: string, wanted: string) =>
    collectEntities([tokenise(sentence)], "").find(({ name }) => name === wanted)?.type;
  expect(typeIn("It was the seat of Norland under Archduke Orvan II.", "Archduke Orvan II")).toBe("person");
  expect(typeIn("It takes in most of the Martin Alps.", "Martin Alps")).toBe("place");
});

test("whoever becomes mayor is a person, and what becomes a mayor’s house is none", () => {
  expect(typeOf("Orvan became its first female mayor in 1980.")).toBe("person");
  expect(typeOf("In 1980 Orvan was elected bishop.")).toBe("person");
  expect(typeOf("Orvan became a mayor’s house.", "Orvan is a minister garden.")).not.toBe("person");
});

test("whoever is one of a people is a person, and what is of a country is none", () => {
  expect(typeOf("Orvan, a Swede, was the best of them.")).toBe("person");
  expect(typeOf("Orvan, a German, was the best of them.")).toBe("person");
  expect(typeOf("Orvan, a German boat, was the best of them.")).not.toBe("person");
  expect(typeOf("Orvan, a Swedish one, was the best of them.")).not.toBe("person");
});

test("who is called “the Fair” is no fair", () => {
  const found = collectEntities([tokenise("Orrin fell to Orvan the Fair in 1210.")], "");
  expect(found.find(({ name }) => name === "Orvan the Fair")?.type).toBe("person");
});

test("a firm is not the man whose whole name it bears, and by his surname alone either may be meant", () => {
  const named = collectEntities(
    [
      "Karl Holm GmbH makes scales in Marle.",
      "Karl Holm learnt his craft in Oslo.",
      "Holm sold a mill.",
      "Karl Holm GmbH sold it back.",
    ].map(tokenise),
    "",
  );
  expect(named.find(({ name }) => name === "Karl Holm GmbH")?.type).toBe("organisation");
  expect(named.find(({ name }) => name === "Karl Holm")?.type).toBe("person");
  expect(named.find(({ aliases }) => aliases.has("Holm"))?.isShared).toBe(true);
});

test("a style in front of a whole name is no other person, and no emir of the same surname either", () => {
  const sentences = [
    "Zav Emir Holm was born in Bath.",
    "He came with Sir Karl Lind Holm.",
    "Then Emir Holm went home, and Sir Karl Lind Holm sold the boat.",
  ];
  const found = collectEntities(sentences.map(tokenise), "");
  expect(found.find(({ name }) => name === "Zav Emir Holm")?.aliases.has("Emir Holm")).toBe(true);
});

test("a general chart of something is no general", () => {
  const typeIn = (sentence: string) =>
    collectEntities([tokenise(sentence)], "").find(({ name }) => name.startsWith("General"))?.type;
  expect(typeIn("The council keeps the General Tidal Chart of the Deserts.")).not.toBe("person");
  expect(typeIn("The council asked General Orvan.")).toBe("person");
});

test("a town is nobody whose given name is Roman, and who is called so keeps the name", () => {
  const found = collectEntities(
    ["Marle was rich.", "Then Marle burned.", "Roman Marle was the capital of the province."].map(tokenise),
    "",
  );
  expect(found.find(({ name }) => name === "Marle")?.count).toBe(2);
  expect(found.find(({ name }) => name === "Roman Marle")?.type).toBe("other");
  const somebody = collectEntities(["Roman Marle won.", "Marle was rich."].map(tokenise), "");
  expect(somebody.find(({ name }) => name === "Roman Marle")?.type).toBe("person");
});

test("what opens a title is nobody’s name, and what puts a shelf together no organ", () => {
  const named = (...sentences: readonly string[]) =>
    collectEntities(sentences.map(tokenise), "").map(({ name }) => name);
  expect(named("It grew into her first book, Under the Orrin.")).not.toContain("Under");
  expect(named("Assembly, the ordeal of all, can be bought from Orrin.")).not.toContain("Assembly");
  expect(named("In 1902 the Assembly met in Orrin.")).toContain("Assembly");
});
