import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";
import { clausesOf } from "../simplify/clauses-of.ts";
import { tokenise } from "./tokenise.ts";

const toldOf = (text: string): string => told(`${mill} ${text}`).join(" ");

describe("a subject behind “and”", () => {
  test("is no second object where an auxiliary follows what is put in", () => {
    const statements = toldOf("In 1931 the Ottery Mill hired Ada Marsh and two weavers, both Danes, were dismissed.");
    expect(statements).toContain("The Ottery Mill hired Ada Marsh in [1931].");
    expect(statements).not.toContain("two weavers in");
  });

  test("is no part of a clause in front either", () => {
    const text =
      "Ada Marsh came on 4 May 1931, when the Ottery Mill sold a barn in Bath and two weavers, both Danes, were hurt.";
    expect(toldOf(text)).toContain("The Ottery Mill sold a barn in Bath on [4 May 1931].");
    expect(toldOf(text)).not.toContain("and two weavers on");
  });

  test("stays an object where the same subject goes on", () => {
    expect(toldOf("In 1931 Ada Marsh bought the Holm Mill and the Orrin Inn, both of oak, and sold them.")).toContain(
      "Ada Marsh bought the Holm Mill and the Orrin Inn in [1931].",
    );
  });

  test("may have a place of its own for which the verb is not said again", () => {
    const statements = toldOf("The Holm School lies in Bath and the Orrin Inn in Wells.");
    expect(statements).toContain("The Holm School lies in [Bath].");
    expect(statements).not.toContain("Wells");
  });

  test("joins no house to a town", () => {
    expect(toldOf("Ada Marsh was born in Bath and moved to Wells in 1902.")).toContain("moved to Wells in [1902]");
  });
});

describe("verbs that belong together", () => {
  test.each([
    ["without a “to”", "In 1876 Ada Marsh helped found the Orrin School."],
    ["with one", "In 1876 Ada Marsh helped to found the Orrin School."],
    ["behind what is put in", "In 1876 Ada Marsh, president of the Holm Guild, helped found the Orrin School."],
  ])("“helped found” %s", (_, text) => {
    const verbs = clausesOf(tokenise(text)).flatMap(({ verb }) => (verb?.isCopula === false ? [verb] : []));
    expect(verbs.map(({ base, companion }) => [base, companion.at(-1)?.lower])).toEqual([["help", "found"]]);
  });
});
