import { describe, expect, test } from "vitest";
import { factsIn, mill, told } from "../samples.ts";

const all = (sentence: string): string => told(`${mill} ${sentence}`).join("\n");

describe("what a source is to have told", () => {
  test.each([
    [
      "tradition, without a comma",
      "According to tradition the mill was founded in 1170 by Olaf Holm, although finds show that people came before.",
      "According to tradition, the Ottery Mill was founded in [1170] by Olaf Holm.",
    ],
    [
      "the sagas",
      "According to the sagas, Olaf Holm founded the town of Arnby in 997.",
      "According to the sagas, Olaf Holm founded the town of Arnby in [997].",
    ],
    [
      "somebody with a name",
      "According to Brandt, Olaf Holm founded the town of Arnby in 997.",
      "According to Brandt, [Olaf Holm] founded the town of Arnby in 997.",
    ],
    [
      "a count of a year",
      "According to the census of 1901 it had 240 weavers.",
      "According to the census of 1901, the Ottery Mill had [240] weavers.",
    ],
  ])("is told as its account: %s", (_, sentence, statement) => {
    expect(all(sentence)).toContain(statement);
  });

  test.each([
    ["of nobody with a name", "According to a guide, Olaf Holm founded the town of Arnby in 997."],
    ["that is in doubt there as well", "According to Brandt, Olaf Holm perhaps founded the town of Arnby in 997."],
    ["behind its first clause", "According to legend, the mill burnt, and Olaf Holm built the bridge of Arnby in 997."],
    ["of whom more is told", "According to Brandt, who had seen it, Olaf Holm founded the town of Arnby in 997."],
  ])("is no fact %s", (_, sentence) => {
    expect(all(sentence)).not.toContain("997");
  });

  test("is asked as its account, and is no event among others", () => {
    const facts = factsIn(
      "The Ottery Mill",
      `${mill} According to the sagas, Olaf Holm founded the town of Arnby in 997.`,
    );
    const askings = facts.flatMap(({ asking }) => (asking.way === "value" ? [asking.askable] : []));
    const year = askings.find(({ answer }) => answer.kind === "year");
    expect(year?.question).toBe("According to the sagas, in which year did Olaf Holm found the town of Arnby?");
    expect(year?.label).toBeNull();
  });
});
