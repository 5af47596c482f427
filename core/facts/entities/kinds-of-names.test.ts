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
