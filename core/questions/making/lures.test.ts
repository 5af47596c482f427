import { expect, test } from "vitest";
import { makeLures } from "./lures.ts";

const topic = {
  name: "Greta Holm",
  type: "person",
  sort: null,
  gender: "f",
  hasArticle: false,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Greta Holm", "Greta"]),
  count: 1,
  firstAt: 0,
} as const;

test("what a text is about is called by its name, though no sentence spells it so", () => {
  const { called } = makeLures({ facts: [], disagreements: [], entities: [], topic, text: "GRETA HOLM" });
  expect(called("Greta Holm")?.type).toBe("person");
});

test("a life is that of a man or a woman as its pronouns tell, and nobody else’s", () => {
  const unknown = { ...topic, gender: null };
  const other = { ...unknown, name: "Ulvik Holm", aliases: new Set(["Ulvik Holm"]) };
  const of = (about: typeof topic | typeof unknown) =>
    makeLures({ facts: [], disagreements: [], entities: [unknown, other], topic: about, text: "" }).called;
  expect(of(topic)("Greta Holm")?.gender).toBe("f");
  expect(of(topic)("Ulvik Holm")?.gender).toBe(null);
  expect(of(unknown)("Greta Holm")?.gender).toBe(null);
});
