import type { GeneratedQuestion } from "./generated.ts";

/** A question that is well made, and that is one too many of its kind. */
export interface Surplus {
  readonly question: GeneratedQuestion;
  readonly gate: "too-many-of-a-form" | "too-many-true" | "too-many-false";
  readonly reason: string;
}

const HIGHEST_SHARE = 0.5;
const HIGHEST_SHARE_OF_ONE_ANSWER = 0.7;
/** Fewer than these say nothing about a share. */
const LEAST = 4;

/**
 * Leaves out what is too much: of true and false statements one answer may be right for 70 % at most, and no form may
 * be more than half of all. What another form asks goes first, then what matters least; the order of the text and the
 * rest stay.
 */
export function balanced(questions: readonly GeneratedQuestion[]): {
  kept: readonly GeneratedQuestion[];
  surplus: readonly Surplus[];
} {
  const surplus = [...surplusAnswers(questions), ...surplusForms(questions)];
  const gone = new Set(surplus.map(({ question }) => question.id));
  return { kept: questions.filter(({ id }) => !gone.has(id)), surplus };
}

function surplusAnswers(questions: readonly GeneratedQuestion[]): Surplus[] {
  const statements = questions.filter(({ body }) => body.type === "true-false");
  if (statements.length < LEAST) return [];
  const askedElsewhere = new Set(
    questions.filter(({ body }) => body.type !== "true-false").flatMap(({ factIds }) => factIds),
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
