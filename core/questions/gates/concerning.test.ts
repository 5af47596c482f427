import { expect, test } from "vitest";
import { gates } from "../gates.ts";
import { concerning } from "./concerning.ts";
import type { Candidate } from "../making/candidate.ts";
import type { Gate } from "./gate.ts";
import { idealCandidates } from "./samples/ideal-candidates.ts";
import { withKey, withStem } from "./samples/planting.ts";
import { headsOf } from "../../base/word-heads.ts";

const gate = (name: string, ...seeks: RegExp[]): Gate => ({
  name,
  reason: "None.",
  ...(seeks.length > 0 ? { seeks: () => seeks } : {}),
  refuses: () => true,
});

const concerned = concerning([gate("any"), gate("north", /\bnorth of\b/u), gate("either", /\bkilns?\b/u, /\bmill\b/u)]);
const namesFor = (candidate: Candidate) =>
  [...concerned([candidate])].flatMap(([{ name }, asked]) => (asked.includes(candidate) ? [name] : []));

test("a gate that seeks words sees a question with one of them", () => {
  expect(namesFor(withStem(idealCandidates.year, "In which year was the mill opened?"))).toEqual(["either"]);
  expect(namesFor(withStem(idealCandidates.year, "When was the mill North of Holm opened?"))).toContain("north");
});

test("a gate sees a question once, however many of its words the question has", () => {
  const question = withStem(idealCandidates.year, "When was the mill with two kilns opened?");
  const [seen] = [...concerning([gate("either", /\bkilns?\b/u, /\bmill\b/u)])([question]).values()];
  expect(seen).toEqual([question]);
});

test("gates see what is in the gap, and all of what is asked together", () => {
  const { yearGap, ordering } = idealCandidates;
  expect(namesFor(withKey(yearGap, "north", "The mill opened in the ____."))).toContain("north");
  expect(namesFor(ordering)).toContain("north");
});

test("a gate that may seek any word is for whoever asks it of all questions", () => {
  const gates = [gate("any"), gate("figure", /\bkilns?\b/u, /\d/u)];
  expect([...concerning(gates)([idealCandidates.year])]).toEqual([]);
});

test("what gates seek is told by words", () => {
  const untold = gates.filter(({ seeks }) => seeks?.().some((pattern) => headsOf(pattern) === null));
  expect(untold.map(({ name }) => name)).toEqual([]);
});
