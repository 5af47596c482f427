import { describe, expect, test } from "vitest";
import { factsIn, mill, statementsOf } from "./samples.ts";

const woman = "Greta Holm was a Danish painter.";

describe("what belongs together is not taken apart", () => {
  test("a measure of two parts, and a time that counts from another", () => {
    const all = statementsOf(
      factsIn(
        "The Ottery Mill",
        `${mill} It was climbed in 6 hours 42 minutes in 1899. The Ottery Mill was renamed two years afterwards.`,
      ),
    );
    expect(all.join("\n")).not.toMatch(/\[(?:6 hours|42 minutes|two years)\]/u);
    expect(all).toContain("The Ottery Mill was climbed in 6 hours 42 minutes in [1899].");
  });

  test("a sentence that ends in the number of an article", () => {
    const all = statementsOf(
      factsIn(
        "The Ottery Treaty",
        "The Ottery Treaty is a treaty. It is ended by Article V. Under Article VI it goes on.",
      ),
    );
    expect(all.join("\n")).not.toContain("V. Under");
  });

  test("what follows “and” behind a comma, with more said of it", () => {
    const all = statementsOf(
      factsIn(
        "The Ottery Mill",
        `${mill} The Ottery Mill took the place of the Old Forge, and the Lower Mill of 1876, made of oak, remains.`,
      ),
    );
    expect(all).toContain("The Ottery Mill took the place of the [Old Forge].");
  });

  test("a number that a name begins with", () => {
    const all = statementsOf(
      factsIn("The Ottery Mill", `${mill} The Ottery Mill looks onto the 1900 Lund Bridge in Bideford.`),
    );
    expect(all.join("\n")).not.toMatch(/\[(?:1900|Lund Bridge)\]/u);
  });

  test("a battle, and the land in which its place lies", () => {
    const all = statementsOf(
      factsIn("Greta Holm", `${woman} Greta Holm fought in 1870 at Marle, in Bavaria, the greatest battle of the age.`),
    );
    expect(all.join("\n")).not.toContain("was the greatest battle");
  });
});

test.each([
  [
    "the year in front of whom a relative is about",
    "In 1961 Karl Stein, who then directed the Bread for Ships office in the town, wrote to the king.",
    "[Karl Stein] directed the Bread for Ships office.",
  ],
  [
    "a people that builds",
    "The Dutch built larger mills, and Ada Holm shut the Old Weir in 1598.",
    "Ada Holm shut the Old Weir in [1598].",
  ],
  [
    "a society for two things",
    "The Royal Devon Society of Arts and Letters, founded in 1760, is in Exeter.",
    "The Royal Devon Society of Arts and Letters was founded in [1760].",
  ],
  [
    "a verb behind a year",
    "A rule adopted at Exeter in 1998 obliges all 40 millers to rest.",
    "A rule adopted at Exeter in 1998 obliges all [40] millers to rest.",
  ],
])("%s", (_, sentence, wanted) => {
  expect(statementsOf(factsIn("Ottery Mill", mill, sentence))).toContain(wanted);
});

test("no number of what is half of a name", () => {
  const facts = factsIn("Ottery Mill", mill, "The Ottery Mill chose cobalt-60 as its source.");
  expect(statementsOf(facts).filter((one) => one.includes("[60]"))).toEqual([]);
});

test("nothing of a clause that runs on into another", () => {
  const facts = factsIn(
    "Ottery Mill",
    mill,
    "When Karl Stein was killed in 1821 the army acclaimed Jens Holm, then about twenty years old.",
  );
  expect(statementsOf(facts).filter((one) => /^\[?Karl Stein\]? was killed.*the army/u.test(one))).toEqual([]);
});

test("no question of what time passed before", () => {
  const facts = factsIn("Ottery Mill", mill, "Fifteen years passed before the Treaty of Exeter was signed in 1831.");
  const questions = facts.flatMap(({ asking }) => (asking.way === "value" ? [asking.askable.question ?? ""] : []));
  expect(questions.filter((question) => question.includes("passed"))).toEqual([]);
});

test("what was done to somebody in an entry without a full stop", () => {
  const facts = factsIn(
    "The Ottery Union",
    "The Ottery Union is a union of 12 guilds.",
    "- The Weavers' Guild, for all who weave, founded in 1871",
  );
  expect(statementsOf(facts)).toContain("The Weavers' Guild was founded in [1871].");
});

test("what letters stand for, and not which letters stand for a name", () => {
  const facts = factsIn("The Ottery Society", "The Ottery Society of Tides (OST) was founded in 1871.");
  expect(statementsOf(facts)).toContain("“OST” stands for “[Ottery Society of Tides]”.");
  expect(statementsOf(facts).join("\n")).not.toContain("[OST]");
});
