import { expect, test } from "vitest";
import { told } from "../samples.ts";
import { tokenise } from "./tokenise.ts";

test("a number that names is a part of the name, and one that counts is not", () => {
  expect(told("Falken 11 reached the Moon in 1969.")).toContain("[Falken 11] reached the Moon in 1969.");
  const lent = told("Ben Lund lent the Danes 40 million crowns in 1902.");
  expect(lent).toContain("Ben Lund lent the Danes [40 million crowns] in 1902.");
  expect(lent).toContain("Ben Lund lent the [Danes] 40 million crowns in 1902.");
});

test("“over” behind a verb that is handed over is no measure", () => {
  const bound = (text: string) => {
    const { value } = tokenise(text).tokens.find(({ lower }) => lower.endsWith("30")) ?? { value: null };
    return value && "bound" in value ? value.bound : null;
  };
  expect(bound("Ben Lund handed over 30 boats.")).toBe("exact");
  expect(bound("Ben Lund sold over 30 boats.")).toBe("more");
});

test("a letter behind digits is a part of the same code", () => {
  const probe = told("The probe Falken needed ten years to reach Comet 81K in 1902.");
  expect(probe).toContain("The probe Falken needed ten years to reach [Comet 81K] in 1902.");
  expect(probe.filter((statement) => statement.includes("[K]"))).toEqual([]);
});

test("a headword is read as the name that stands elsewhere, and what it tells of her as told", () => {
  const life =
    "Brand, Clara (née Lund), Danish pianist, singer and teacher, born in Leipzig on 13 September 1819, died in Oslo on 20 May 1896.";
  const statements = told(life, "");
  expect(statements).toContain("Clara Brand was born in [Leipzig] on 13 September 1819.");
  expect(statements.filter((statement) => /\bwere\b|^Brand\b/u.test(statement))).toEqual([]);
});

test("a row of names is no headword", () => {
  expect(told("Brand, Clara and Holm were born in 1902.").join()).not.toContain("Clara Brand");
});

test("an ordinal of a thousand and more is one word", () => {
  expect(told("Ben Lund became the 1,000th member of the club in 1902.")).toContain(
    "Ben Lund became the 1,000th member of the club in [1902].",
  );
});

test("“that” with which a sentence begins is a thing where a verb follows", () => {
  expect(told("That changed with the Treaty of Marle, which was signed in Oslo in 1902.")).toContain(
    "The Treaty of Marle was signed in Oslo in [1902].",
  );
});
