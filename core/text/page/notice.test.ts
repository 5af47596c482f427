import { expect, test } from "vitest";
import { isNoise } from "../line-kind.ts";

test.each([
  "We use cookies to make the wiki better.",
  "We value your privacy. Manage cookies | Reject | Accept",
  "By continuing to browse you agree to our use of cookies.",
  "Sign up for our newsletter and win a weekend in Holm!",
  "Skip to content",
  "For immediate release",
  "Note to editors: photographs of the mill may be used free of charge.",
  "Journalists may request accreditation until 15 May.",
  "Accreditation: press office, Town Hall.",
  "Yours sincerely,",
  "Thank you.",
  "Dear members of the club,",
  "Learn this by next week!",
  "www.orrin.example/mills",
  "Write to Ada Holm at ada@orrin.example",
  "Tel. +44 20 7946 0000",
  "- ends -",
  "This article is about the ship. For the inn, see Orrin (inn).",
  "For other uses, see Orrin (disambiguation).",
  "Questions 1. Who built the mill? 2. Why did it burn?",
])("%s is about the page", (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  "The bakery sells cookies and uses butter from Alden.",
  "Our cookies have been baked in Alden since 1921.",
  "Journalists must not be jailed, says the union. It was founded in 1926.",
  "The newsletter was founded in 1902.",
  "Note to editors: the Orrin Union was founded in 1902 by Ada Holm.",
  "Photographs of the mill made her known in 1921.",
  "Learning is what the club is for.",
  "For the miller, seeing the weir break was the end.",
  "Questions were asked in 1921. Who had built it?",
])("%s is text", (line) => {
  expect(isNoise(line)).toBe(false);
});

test("a line without spaces is looked through once", () => {
  const start = performance.now();
  expect(isNoise("a@".repeat(40_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
