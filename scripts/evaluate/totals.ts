import type { Importance } from "./gold-schema.ts";
import { importances, type Recall } from "./recall.ts";
import type { Score } from "./score.ts";

/** The figures of several profiles together. */
export type Totals = Omit<Score, "slug" | "shelf">;

export function totalsOf(scores: readonly Score[]): Totals {
  const sum = (figure: (score: Score) => number) => scores.reduce((total, score) => total + figure(score), 0);
  const recall = (importance: Importance): Recall => ({
    gold: sum((score) => score.recall[importance].gold),
    found: sum((score) => score.recall[importance].found),
    asked: sum((score) => score.recall[importance].asked),
  });
  return {
    characters: sum(({ characters }) => characters),
    words: sum(({ words }) => words),
    facts: sum(({ facts }) => facts),
    questions: sum(({ questions }) => questions),
    proofs: { all: sum(({ proofs }) => proofs.all), literal: sum(({ proofs }) => proofs.literal) },
    recall: { 1: recall(1), 2: recall(2), 3: recall(3) },
    traps: sum(({ traps }) => traps),
    falseQuestions: sum((score) => score.falseQuestions),
    duplicates: sum(({ duplicates }) => duplicates),
    leaks: sum(({ leaks }) => leaks),
    disagreements: sum(({ disagreements }) => disagreements),
    forms: sumByName(scores.map(({ forms }) => forms)),
    trueStatements: sum(({ trueStatements }) => trueStatements),
    flaws: sumByName(scores.map(({ flaws }) => flaws)),
    refused: sumByName(scores.map(({ refused }) => refused)),
  };
}

/** Of the marked facts of one importance, the share that is asked; 1 where none is marked. */
export const shareAsked = ({ recall }: Totals, importance: Importance): number =>
  recall[importance].gold === 0 ? 1 : recall[importance].asked / recall[importance].gold;

/** Of all marked facts, the share that is asked. */
export function shareOfAllAsked({ recall }: Totals): number {
  const all = importances.map((importance) => recall[importance]);
  return all.reduce((sum, { asked }) => sum + asked, 0) / all.reduce((sum, { gold }) => sum + gold, 0);
}

function sumByName(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts.flatMap((each) => Object.entries(each)))
    sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}
