import { expect, test } from "vitest";
import type { Entity } from "../../facts/entity.ts";
import { aCandidate, aFact } from "../gates/samples/a-candidate.ts";
import { calledByLetters, inMidSentence, isScoped, scopedTo } from "./scope.ts";

const museum: Entity = {
  name: "Harbour Museum",
  type: "organisation",
  sort: "museum",
  gender: null,
  hasArticle: true,
  isShared: false,
  isPlural: false,
  aliases: new Set(["Harbour Museum"]),
  count: 3,
  firstAt: 0,
};
const excavation = aFact({
  kind: "year",
  subject: "excavations",
  relationKey: "begin in",
  quote: "Excavations began in 1931.",
  literal: "1931",
  value: 1931,
});
const ask = (stem: string, fact = excavation) =>
  scopedTo(museum, aCandidate({ type: "short-answer", stem, key: "1931", accepted: [], distractors: [] }, fact));

test("a question in the scope of its text names that text", () => {
  const scoped = ask("In which year did excavations begin?");
  expect(scoped?.body.stem).toBe("According to the text on the Harbour Museum, in which year did excavations begin?");
  expect(isScoped(scoped?.body.stem ?? "")).toBe(true);
});

test("a long question calls its text by the short form of the topic", () => {
  const board = { ...museum, name: "Northern Board of Pilots", aliases: new Set(["Northern Board of Pilots", "NBP"]) };
  const stem =
    "In which year did excavations begin in the old harbour of the town at the suggestion of the geologist Jens Holm?";
  const body = { type: "short-answer" as const, stem, key: "1931", accepted: [], distractors: [] };
  expect(scopedTo(board, aCandidate(body, excavation))?.body.stem).toMatch(
    /^According to the text on the NBP, in which/u,
  );
});

test.each([
  ["NBPK", "the NBPK"],
  ["NOBA", "NOBA"],
  ["OSTE", "the OSTE"],
  ["NOSTA", "NOSTA"],
])("letters that are spelt bear the article of their name, and a word of letters none: %s", (letters, called) => {
  expect(calledByLetters({ ...museum, aliases: new Set(["Harbour Museum", letters]) })).toBe(called);
});

test("the first word keeps its capital letter where it is a name, and loses it elsewhere", () => {
  expect(ask("Excavations began in ____.")?.body.stem).toContain(", excavations began");
  const dane = { ...excavation, subject: "Danish settlers" };
  expect(ask("Danish settlers built a chapel in ____.", dane)?.body.stem).toContain(", Danish settlers built");
  const sales = { ...excavation, subject: "Revenue for 1887" };
  expect(ask("To what figure did Revenue for 1887 come?", sales)?.body.stem).toContain("figure did revenue for 1887");
  expect(ask("Organized fishing began in ____.", { ...excavation, subject: "trade" })?.body.stem).toContain(
    ", organized fishing began",
  );
  const day = { ...excavation, subject: "may 4" };
  expect(ask("May 4 is a holiday in ____.", day)?.body.stem).toContain(", May 4 is");
});

test("a question that names the topic already, or asks who did something that is not of the text alone, takes no scope", () => {
  expect(ask("In which year did excavations at the Harbour Museum begin?")).toBeNull();
  if (excavation.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = excavation.asking;
  const digger = {
    ...excavation,
    asking: { way: "value" as const, askable: { ...askable, relationKey: "subject begin" } },
  };
  expect(ask("Who began excavations in 1931?", digger)).toBeNull();

  const own = {
    ...excavation,
    asking: { way: "value" as const, askable: { ...askable, relationKey: "subject design", isOfText: true } },
  };
  expect(ask("Who designed the new wing?", own)?.body.stem).toBe(
    "According to the text on the Harbour Museum, who designed the new wing?",
  );
});

test("a question that asks what the text says may say which text, whoever is asked for", () => {
  if (excavation.asking.way !== "value") throw new Error("The fact has a value.");
  const { askable } = excavation.asking;
  const asking = { way: "value" as const, askable: { ...askable, relationKey: "subject begin" } };
  expect(ask("According to the text, who began excavations in 1931?", { ...excavation, asking })?.body.stem).toBe(
    "According to the text on the Harbour Museum, who began excavations in 1931?",
  );
});

test("a stem that begins with what was done to its subject takes no scope: the text would be what was burnt", () => {
  expect(ask("Burnt by the Danes in 1231, the old mill was rebuilt in ____.")).toBeNull();
  expect(ask("Half of the boats lay in ____.")?.body.stem).toContain(", half of the boats");
  expect(ask("Moored near the mill is a ship, built in ____.")).toBeNull();
  expect(ask("When in 1931 the mill burned, the weavers left ____.")?.body.stem).toContain("Museum, when in 1931");
});

test("a country keeps its capital behind other words, a thing does not", () => {
  expect(inMidSentence("Norway and ____ send twenty ships.", "")).toBe("Norway and ____ send twenty ships.");
  expect(inMidSentence("Danish weavers from ____ built it.", "Danish weavers from Bath")).toBe(
    "Danish weavers from ____ built it.",
  );
  expect(inMidSentence("In 1902, the ____ was opened.", "In 1902")).toBe("in 1902, the ____ was opened.");
  expect(inMidSentence("Trams have run since 1899.", "")).toBe("trams have run since 1899.");
});
