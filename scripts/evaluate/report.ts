import { importances } from "./recall.ts";
import type { Shelf } from "./samples.ts";
import type { Score } from "./score.ts";
import { alignedTable } from "./table.ts";
import { shareAsked, shareOfAllAsked, totalsOf, type Totals } from "./totals.ts";

/** A profile's figures, and how long the generator took for it, warm. */
export interface Measured {
  readonly score: Score;
  readonly milliseconds: number;
}

const shelves: readonly Shelf[] = ["content", "open", "locked"];

const headings = [
  "",
  "chars",
  "facts",
  "questions",
  "proofs",
  ...importances.map((importance) => `asked ${importance}`),
  "false",
  "traps",
  "twice",
  "leaks",
  "/1000 chars",
  "/100 words",
  "ms/kB",
];

const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** Everything that `npm run evaluate` says, as text. */
export function reportOf(measured: readonly Measured[]): string {
  const groups = shelves.map((shelf) => ({ shelf, members: measured.filter(({ score }) => score.shelf === shelf) }));
  const rows = groups.flatMap(({ shelf, members }) => [
    ...members.map(({ score, milliseconds }) => rowOf(`  ${score.slug}`, score, milliseconds)),
    rowOf(shelf, totalsOf(members.map(({ score }) => score)), timeOf(members)),
    headings.map(() => ""),
  ]);
  const summaries = groups.map(({ shelf, members }) => summaryOf(shelf, totalsOf(members.map(({ score }) => score))));
  return [alignedTable([headings, ...rows]), ...summaries, ""].join("\n");
}

const timeOf = (members: readonly Measured[]): number =>
  members.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

function rowOf(name: string, totals: Totals, milliseconds: number): string[] {
  const { characters, words, facts, questions, proofs, traps, duplicates, leaks } = totals;
  return [
    name,
    String(characters),
    String(facts),
    String(questions),
    proofs.literal === proofs.all ? "all" : `${proofs.literal}/${proofs.all}`,
    ...importances.map((importance) => percent(shareAsked(totals, importance))),
    String(totals.falseQuestions),
    String(traps),
    String(duplicates),
    String(leaks),
    (questions / (characters / 1_000)).toFixed(1),
    (questions / (words / 100)).toFixed(1),
    (milliseconds / (characters / 1_000)).toFixed(1),
  ];
}

function summaryOf(shelf: Shelf, totals: Totals): string {
  const statements = totals.forms["true-false"] ?? 0;
  const { 1: low, 2: middle, 3: high } = totals.recall;
  return [
    `${shelf}: ${percent(shareOfAllAsked(totals))} of ${low.gold + middle.gold + high.gold} marked facts are asked, ` +
      `${low.found + middle.found + high.found} are found as facts`,
    `  forms: ${shares(totals.forms, totals.questions)}; ${totals.trueStatements} of ${statements} statements are true`,
    `  flaws of wording: ${named(totals.flaws)}`,
    `  refused by gates: ${named(totals.refused)}`,
  ].join("\n");
}

const shares = (counts: Readonly<Record<string, number>>, all: number): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${percent(count / all)}`)
    .join(", ");

const named = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ") || "none";
