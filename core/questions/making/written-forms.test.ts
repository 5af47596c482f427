import { expect, test } from "vitest";
import { writtenForms } from "./written-forms.ts";

test("a century of our era is right without its era", () => {
  expect(writtenForms("14th century CE")).toEqual(["14th century", "14th century AD"]);
  expect(writtenForms("early third century AD")).toContain("early third century");
});
