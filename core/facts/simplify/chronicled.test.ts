import { describe, expect, test } from "vitest";
import { mill, told } from "../samples.ts";

describe("a line of a chronicle", () => {
  test.each([
    [
      "of a year",
      "1988 – The Orrin Works are sold for £2 million.",
      "The Orrin Works were sold for [£2 million] in 1988.",
    ],
    [
      "of a day",
      "1 April 1938 – The Orrin Works are opened in Bath.",
      "The Orrin Works were opened in [Bath] on 1 April 1938.",
    ],
  ])("tells in the past what was done then: %s", (_, line, statement) => {
    expect(told(`${mill}\n\n- ${line}\n- 1999 – The mill rests.`)).toContain(statement);
  });

  test("begins with an article, which is no name", () => {
    const line = "2016 – The great hall is moved from Bath to Leeds.";
    const statements = told(`${mill}\n\n- ${line}\n- 1999 – The mill rests.`).join("\n");
    expect(statements).toContain("The great hall was moved from Bath to Leeds in [2016].");
    expect(statements).not.toMatch(/(?:2016\]?|in) The/u);
  });

  test("tells nothing of what others do in the present", () => {
    expect(
      told(`${mill}\n\n- 1988 – He says that the Orrin Works are sold in Bath.\n- 1999 – The mill rests.`).join(),
    ).not.toContain("Orrin Works were");
  });

  test("tells what somebody did, in the present or in the past", () => {
    const lines = "- 1961: Norway leaves the Orrin Union\n- 1974 – The Orrin Works moved to Bath";
    const facts = told(`${mill}\n\n${lines}`);
    expect(facts).toContain("Norway left the [Orrin Union] in 1961.");
    expect(facts).toContain("The Orrin Works moved to [Bath] in 1974.");
    expect(
      told(`${mill}\n\n- 1961: Norway leaves the Orrin Union and moves\n- 1974: The mill rests`).join(),
    ).not.toContain("Norway left");
  });

  test("may be the row of a table", () => {
    const table = (head: string) =>
      told(`${mill}\n\n| Year | ${head} |\n|---|---|\n| 1961 | The Orrin Works are moved to Bath |\n| 1974 | Fire |`);
    expect(table("Event")).toContain("The Orrin Works were moved to [Bath] in 1961.");
    expect(table("Slogan").join()).not.toContain("were moved");
    const ofBook = "| Yearbook | Event |\n|---|---|\n| 1961 | The Orrin Works are moved to Bath |\n| 1974 | Fire |";
    expect(told(`${mill}\n\n${ofBook}`).join()).not.toContain("were moved");
  });
});
