import type { Askable } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import type { Candidate } from "./candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { type Lures } from "./lures.ts";

/** Every form in which one value can be asked. */
export function fromValue(fact: Fact, askable: Askable, lures: Lures): Candidate[] {
  // A phrase of many words is chosen and not typed.
  const bodies = isPhrase(fact.kind)
    ? [choice(fact, askable, lures)]
    : [typed(askable), cloze(askable), choice(fact, askable, lures), statement(fact, askable, lures)];
  return bodies.flatMap((body) => (body ? [{ body, facts: [fact] }] : []));
}

const isPhrase = (kind: Fact["kind"]): boolean => ["purpose", "means", "cause", "description", "change"].includes(kind);

const amounts = new Set(["year", "count", "money", "measure", "percent"]);

function typed({ question, answer }: Askable): QuestionBody | null {
  if (question === null) return null;
  const type = amounts.has(answer.kind) ? "numeric" : "short-answer";
  return { type, stem: question, key: answer.text, accepted: [...answer.accepted], distractors: [] };
}

function cloze({ statement: { before, after }, answer }: Askable): QuestionBody {
  return {
    type: "cloze",
    stem: `${before}${GAP}${after}`,
    key: answer.text,
    accepted: [...answer.accepted],
    distractors: [],
  };
}

/** With a bound, lower numbers would be true as well: then the text is asked, not the world. */
function choice(fact: Fact, { question, answer }: Askable, lures: Lures): QuestionBody | null {
  if (question === null) return null;
  const distractors = distractorsFor(fact, answer, lures);
  if (!distractors) return null;
  const isOfText = answer.bound !== "exact" && answer.amount !== null && answer.kind !== "year";
  const stem = isOfText ? `According to the text, ${question.charAt(0).toLowerCase()}${question.slice(1)}` : question;
  return { type: "multiple-choice", stem, key: answer.text, accepted: [], distractors };
}

/** True as it stands, or false with a value that is provably another. A bounded value is only ever stated as it is. */
function statement(fact: Fact, askable: Askable, lures: Lures): QuestionBody | null {
  const { answer, statement: parts } = askable;
  // The letters of a short form can be read off the name beside it.
  if (answer.kind === "acronym") return null;
  const isTrue = lures.coin(`${fact.id} true`) < 0.5;
  const state = (value: string) => `${parts.before}${value}${parts.after}`;
  if (isTrue) return { type: "true-false", stem: state(answer.literal), key: "true", accepted: [], distractors: [] };
  const distractors = answer.bound === "exact" || answer.kind === "year" ? distractorsFor(fact, answer, lures) : null;
  const wrong = distractors?.filter((value) => !isEntailed(value, askable));
  const chosen = wrong?.[Math.floor(lures.coin(`${fact.id} which`) * wrong.length)];
  return chosen === undefined
    ? null
    : { type: "true-false", stem: state(chosen), key: "false", accepted: [], distractors: [] };
}

/** What has been so since 1990 has been so since 1995 as well; what was so until 1990 was so until 1985. */
function isEntailed(value: string, { relationKey, answer }: Askable): boolean {
  const [given, other] = [Number(answer.value), Number(value)];
  if (answer.kind !== "year") return false;
  return (relationKey.endsWith(" since") && other > given) || (relationKey.endsWith(" until") && other < given);
}
