import { expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { classifyName } from "./classify-name.ts";
import { withoutOwnersMark } from "./brands.ts";

const namesIn = (text: string) =>
  tokenise(text).tokens.flatMap(({ tag, text: name }) => (tag === "name" ? [name] : []));

test.each([
  ["It was sold to Holm & Brandt's, of Oslo.", "Holm & Brandt's"],
  ["It was sold to Holm & Brandt's heirs.", "Holm & Brandt"],
  ["It was sold at Sotheby’s in 1921.", "Sotheby’s"],
  ["It opened McDonald's restaurants.", "McDonald's"],
  ["It was sold to Brandt's, of Oslo.", "Brandt"],
])("%s", (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test("only a mark that is the name's own stays with it", () => {
  expect(withoutOwnersMark("Kellogg's")).toBe("Kellogg's");
  expect(withoutOwnersMark("Brandt's")).toBe("Brandt");
});

test("a work called after somebody is a work", () => {
  expect(classifyName("Conrad Mosaic").type).toBe("work");
  expect(classifyName("Oscar Papyrus").type).toBe("work");
  expect(classifyName("Conrad Holm").type).toBe("person");
  expect(classifyName("President Karl S. Grant").type).toBe("person");
  expect(classifyName("President Karl Grant").type).not.toBe("person");
  expect(classifyName("Lucius Fabius Varro").type).toBe("person");
});
