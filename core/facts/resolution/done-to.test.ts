import { describe, expect, test } from "vitest";
import { told } from "../samples.ts";

const town = (text: string): string => told(`Orrin is a port in Norway. ${text}`, "Orrin").join("\n");
const firm = (text: string): string => told(`Orrin is a company in Norway. ${text}`, "Orrin").join("\n");
const bridge = (text: string): string =>
  told(`The Orrin Bridge is a bridge in Norway. ${text}`, "The Orrin Bridge").join("\n");

describe("“it” behind what is done to such things is what the text is about", () => {
  test("a town that is taken", () => {
    const said = town(
      "It stands on the Tern, was chosen by Karl, a bishop from Marle, and grew. The Swedes seized it in 1658.",
    );
    expect(said).toContain("The Swedes seized Orrin in [1658].");
    expect(town("Its history is a long one. Denmark ruled it from 1420 to 1797.")).toContain("Denmark ruled Orrin");
  });

  test("a bridge that is opened", () => {
    expect(bridge("It grew out of a plan. In 1901 King Haakon opened it.")).toContain(
      "opened the Orrin Bridge in [1901]",
    );
  });

  test("a firm that is bought", () => {
    expect(firm("It lost a case. Arn Metal bought it in 1958.")).toContain("Arn Metal bought Orrin in [1958].");
  });
});

describe("“it” where a paragraph begins is what the text is about", () => {
  test("whatever is done to it", () => {
    expect(bridge("It spans the Tern.\n\nKarl Stein drew it in 1658.")).toContain(
      "Karl Stein drew the Orrin Bridge in [1658]",
    );
    expect(town("It lies low.\n\nKarl Stein flattened it in 1658.")).toContain("Karl Stein flattened Orrin in [1658]");
  });

  test("unless something came up in the sentence, or a verb needs an “it” that is nothing", () => {
    expect(bridge("It spans the Tern.\n\nWhen the mill burnt, Karl Stein drew it in 1658.")).not.toContain(
      "drew the Orrin",
    );
    expect(bridge("It spans the Tern.\n\nThe owner of the mill sold it in 1658.")).not.toContain("sold the Orrin");
    expect(bridge("It spans the Tern.\n\nKarl Stein found it hard to wait in 1658.")).not.toContain("found the Orrin");
  });
});

describe("“it” may be another", () => {
  test("where another such thing was just spoken of", () => {
    expect(town("It had a fortress. The Swedes seized it in 1658.")).not.toContain("seized Orrin");
    expect(firm("It bought a brewery. Arn Metal acquired it in 1958.")).not.toContain("acquired Orrin");
  });

  test("where the verb is none that is done to such things", () => {
    expect(town("It imposed a ban. The court halved it in 1658.")).not.toContain("halved Orrin");
  });
});
