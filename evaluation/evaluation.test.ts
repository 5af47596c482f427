import { describe, expect, test } from "vitest";
import { readSamples, tryOut, type Shelf } from "../scripts/evaluate/samples.ts";
import { scoreOf } from "../scripts/evaluate/score.ts";
import { totalsOf } from "../scripts/evaluate/totals.ts";
import { hasPhrase, wordsOf } from "../scripts/evaluate/words.ts";
import floor from "./floor.json";

const samples = readSamples();
const scores = samples.map((sample) => scoreOf(tryOut(sample)));
const shelves: readonly Shelf[] = ["content", "open", "locked"];

describe.each(samples)("what is marked in $slug", ({ source: { text }, shelf, gold: { facts, traps } }) => {
  test("stands in the text, value and all", () => {
    const spans = [...facts.map(({ proof }) => proof), ...traps.map(({ span }) => span)];
    expect(spans.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
    const readable = (quote: string) => quote.replace(/<[^>]+>|&nbsp;|\*|-\s+/gu, " ");
    const isThere = (quote: string, value: string) => hasPhrase(readable(quote), value);
    const unread = facts.filter(
      ({ proof: { quote }, value, accepted }) => ![value, ...accepted].some((form) => isThere(quote, form)),
    );
    // Of a locked profile a failure shows names of facts, and none of its words.
    expect(unread.map(({ id }) => id)).toEqual([]);
  });

  test("is named once, and of ordinary length", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    if (shelf !== "content") expect(wordsOf(text).length).toBeGreaterThan(450);
  });
});

// Only ever raise what is asked, only ever lower the rest: floor.json is where the generator stands.
describe.each(shelves)("the questions of %s", (shelf) => {
  const totals = totalsOf(scores.filter((score) => score.shelf === shelf));

  test("are proved, every one", () => {
    expect(totals.proofs.all).toBeGreaterThan(0);
    expect(totals.proofs.literal).toBe(totals.proofs.all);
  });

  test("are not false, come from no trap and ask nothing twice, but for what is known", () => {
    expect(totals.falseQuestions).toBeLessThanOrEqual(floor[shelf].falseQuestions);
    expect(totals.traps).toBeLessThanOrEqual(floor[shelf].traps);
    expect(totals.duplicates).toBeLessThanOrEqual(floor[shelf].duplicates);
  });

  test("have no flaw that shows in their words, but for what is known", () => {
    const flaws = Object.values(totals.flaws).reduce((sum, count) => sum + count, 0);
    expect(flaws).toBeLessThanOrEqual(floor[shelf].flaws);
  });

  test("ask as many of the facts that matter as before", () => {
    expect(totals.recall[3].asked).toBeGreaterThanOrEqual(floor[shelf].askedOfImportance3);
  });

  test("have no form above half, and statements of both kinds", () => {
    expect(Math.max(...Object.values(totals.forms))).toBeLessThanOrEqual(totals.questions / 2);
    const statements = totals.forms["true-false"] ?? 0;
    expect(totals.trueStatements).toBeGreaterThanOrEqual(statements * 0.3);
    expect(totals.trueStatements).toBeLessThanOrEqual(statements * 0.7);
  });
});
