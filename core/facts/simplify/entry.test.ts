import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { statementsOf } from "../samples.ts";

function told(text: string): string {
  const source = `${text}\n\nOrrin was burnt in 1302. The city was rebuilt in 1340.\n`;
  return statementsOf(extract(readDocument(source, "plain", "x"), source).facts).join("\n");
}

describe("what an encyclopaedia says of its headword without a verb", () => {
  test("is told of it, in the past where only ruins are left", () => {
    const statements = told(
      "ORRIN (Old Norse Orrvin), summer capital of the Marle Empire, whose ruins lie in the province of Solvik in southern Norway.",
    );
    expect(statements).toContain("Orrin was the summer capital of the [Marle Empire].");
    expect(statements).toContain("Orrin’s ruins lie in the province of [Solvik] in southern Norway.");
  });

  test("a ruined city still is one, and was what it was for a time", () => {
    expect(
      told("ORRIN, ruined city in southern Norway, and for two centuries the capital of the Marle Empire."),
    ).toContain("Orrin is a ruined city in southern [Norway].");
    expect(
      told("ORRIN, ruined city in southern Norway, and for two centuries the capital of the Marle Empire."),
    ).toContain("Orrin was for two centuries the capital of the [Marle Empire].");
  });

  test("is told with its article, and how long it was so", () => {
    expect(told("ORRIN (Old Norse Orrvin), for nearly three centuries the capital of the Marle Empire.")).toContain(
      "Orrin was for nearly three centuries the capital of the [Marle Empire].",
    );
    expect(told("ORRIN, the capital of the Marle Empire.")).toContain("Orrin is the capital of the [Marle Empire].");
  });

  test("stands below a headword as well, with a small letter then", () => {
    const statement = "Orrin was an ancient city and state of [North Africa].";
    const said = "Ancient city and state of North Africa, in what is now Tunisia.";
    expect(told(`ORRIN (Old Norse Orrvin). ${said}`)).toContain(statement);
    expect(told(`ORRIN (Old Norse Orrvin)\n\n${said}`)).toContain(statement);
  });

  test("stands below a headword with the name in front", () => {
    expect(
      told("ORRIN\n\nOrrin (Old Norse Orrvin), ancient city in northern Norway, commanding the strait."),
    ).toContain("Orrin was an ancient city in northern [Norway].");
  });

  test("is told of nothing where no headword stands in front", () => {
    expect(told("Ancient city and state of North Africa, in what is now Tunisia.")).not.toContain("ancient city");
    expect(told("Orrin and Marle\n\nAncient city of North Africa.")).not.toContain("ancient city");
  });
});
