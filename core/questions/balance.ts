import { gathered } from "../base/gathered.ts";
import type { Fact } from "../facts/fact.ts";
import type { TableAskable } from "../facts/table-askable.ts";
import type { GeneratedQuestion } from "./generated.ts";

/** A question that is well made, and that is one too many of its kind. */
export interface Surplus {
  readonly question: GeneratedQuestion;
  readonly gate: "too-many-of-a-table" | "too-many-of-a-form" | "too-many-true" | "too-many-false";
  readonly reason: string;
}

const HIGHEST_SHARE = 0.5;
const HIGHEST_SHARE_OF_ONE_ANSWER = 0.7;
/** Fewer than these say nothing about a share. */
const LEAST = 4;
/** A table of figures is not to outweigh the text that it stands in. */
const MOST_FIGURES = 6;

/**
 * Leaves out what is too much: of true and false statements one answer may be right for 70 % at most, and no form may
 * be more than half of all, nor may a table ask for more than a few figures. What another form asks goes first, then what matters least; the order of the text and the
 * rest stay.
 */
export function balanced(
  questions: readonly GeneratedQuestion[],
  facts: readonly Fact[],
): {
  kept: readonly GeneratedQuestion[];
  surplus: readonly Surplus[];
} {
  const figures = surplusFigures(questions, facts);
  const isFigure = new Set(figures.map(({ question }) => question.id));
  const others = questions.filter(({ id }) => !isFigure.has(id));
  const answers = surplusAnswers(others);
  const isAnswer = new Set(answers.map(({ question }) => question.id));
  // Of a fact that is asked twice one question is left: what the answers leave out asks nothing any more.
  const surplus = [...figures, ...answers, ...surplusForms(others.filter(({ id }) => !isAnswer.has(id)))];
  const gone = new Set(surplus.map(({ question }) => question.id));
  return { kept: questions.filter(({ id }) => !gone.has(id)), surplus };
}

interface Figure {
  readonly question: GeneratedQuestion;
  readonly cell: TableAskable;
  /** How many other forms ask for the same cell before this one. */
  readonly repeats: number;
}

/** Of each table every figure of its first column is asked before one is asked in a second form, or those beside it. */
function surplusFigures(questions: readonly GeneratedQuestion[], facts: readonly Fact[]): Surplus[] {
  const cells = new Map(
    gathered(facts, ({ id, asking }) => (asking.way === "cell" && isMeasured(asking.cell) ? [[id, asking.cell]] : [])),
  );
  const asked = new Map<string, number>();
  const tables = new Map<number, Figure[]>();
  for (const question of questions) {
    const [id = "", ...more] = question.factIds;
    const cell = cells.get(id);
    if (!cell || more.length > 0) continue;
    const repeats = asked.get(id) ?? 0;
    asked.set(id, repeats + 1);
    tables.set(cell.group, [...(tables.get(cell.group) ?? []), { question, cell, repeats }]);
  }
  return [...tables.values()].flatMap((figures) =>
    [...figures]
      .sort((a, b) => a.repeats - b.repeats || a.cell.column - b.cell.column)
      .slice(MOST_FIGURES)
      .map(({ question }) => ({
        question,
        gate: "too-many-of-a-table" as const,
        reason: "The table gives enough other questions for a figure.",
      })),
  );
}

const isMeasured = ({ answer }: TableAskable): boolean =>
  answer.amount !== null && answer.kind !== "year" && answer.kind !== "date";

function surplusAnswers(questions: readonly GeneratedQuestion[]): Surplus[] {
  const statements = questions.filter(({ body }) => body.type === "true-false");
  if (statements.length < LEAST) return [];
  const askedElsewhere = new Set(
    gathered(
      questions.filter(({ body }) => body.type !== "true-false"),
      ({ factIds }) => factIds,
    ),
  );
  const isOnly = ({ factIds }: GeneratedQuestion) => factIds.some((id) => !askedElsewhere.has(id));
  return (["true", "false"] as const).flatMap((answer) => {
    const own = statements.filter(({ body }) => body.key === answer);
    const others = statements.length - own.length;
    // own / (own + others) ≤ 0.7
    const most = Math.max(1, Math.floor((others * HIGHEST_SHARE_OF_ONE_ANSWER) / (1 - HIGHEST_SHARE_OF_ONE_ANSWER)));
    return [...leastFirst(own).filter((each) => !isOnly(each)), ...leastFirst(own).filter(isOnly)]
      .slice(0, Math.max(0, own.length - most))
      .map((question) => ({
        question,
        gate: answer === "true" ? ("too-many-true" as const) : ("too-many-false" as const),
        reason: `Too many of the statements are ${answer}, so that guessing would pay.`,
      }));
  });
}

function surplusForms(questions: readonly GeneratedQuestion[]): Surplus[] {
  return [...new Set(questions.map(({ body }) => body.type))].flatMap((type) => {
    const own = questions.filter(({ body }) => body.type === type);
    const others = questions.length - own.length;
    if (others < LEAST || own.length <= others * (HIGHEST_SHARE / (1 - HIGHEST_SHARE))) return [];
    const factsOfOthers = new Set(
      questions.filter((each) => each.body.type !== type).flatMap(({ factIds }) => factIds),
    );
    const spare = leastFirst(own).filter(({ factIds }) => factIds.every((id) => factsOfOthers.has(id)));
    return spare.slice(0, own.length - others).map((question) => ({
      question,
      gate: "too-many-of-a-form" as const,
      reason: "More than half of the questions have this form, and another form asks the same fact.",
    }));
  });
}

/** By importance, then by identity: an edit elsewhere changes as little as can be. */
const leastFirst = (questions: readonly GeneratedQuestion[]): GeneratedQuestion[] =>
  [...questions].sort((a, b) => a.importance - b.importance || (a.id < b.id ? -1 : 1));
