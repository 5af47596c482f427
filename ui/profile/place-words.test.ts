import { expect, test } from "vitest";
import { placeWords } from "./place-words.ts";

test("a question stands under the title of its text and of its section, said once where they are the same", () => {
  expect(placeWords("Tern League", "Beginnings")).toBe("Tern League · Beginnings");
  expect(placeWords("Tern League", "Tern League")).toBe("Tern League");
});
