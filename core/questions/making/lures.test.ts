import { expect, test } from "vitest";
import { makeLures } from "./lures.ts";

test("what a text is about is called by its name, though no sentence spells it so", () => {
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
  const { called } = makeLures({ facts: [], disagreements: [], entities: [], topic, text: "GRETA HOLM" });
  expect(called("Greta Holm")?.type).toBe("person");
});
