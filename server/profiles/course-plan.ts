import "server-only";
import type { Fact } from "#core/facts/fact.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import { newId } from "../db/new-id.ts";
import type { NewText } from "./authored-versions.ts";
import type { Proofs } from "./json-columns.ts";
import type { KnownQuestion } from "./known-questions.ts";
import { sameJson } from "./same-json.ts";

/** A version of a question. */
export interface At {
  readonly questionId: string;
  readonly number: number;
}

/** All that a text does to the questions of a profile, before any of it is written. */
export interface CoursePlan {
  readonly fresh: (At & { readonly key: string })[];
  readonly versions: (At & { readonly question: GeneratedQuestion })[];
  /** What is asked from now on, and where the text proves it. What was retired is asked again. */
  readonly asked: (At & { readonly proofs: Proofs })[];
  readonly retired: string[];
}

/** Decides for each question whether it stays, changes, comes or goes; `before` are those of the text so far. */
export function planCourse(
  course: GeneratedCourse,
  text: string,
  before: ReadonlyMap<string, KnownQuestion>,
): CoursePlan {
  const plan: CoursePlan = { fresh: [], versions: [], asked: [], retired: [] };
  const facts = new Map(course.facts.map((fact) => [fact.id, fact]));
  const next: NewText = { text, document: course.document, facts };
  const present = new Set<string>();
  for (const question of course.questions) {
    present.add(question.id);
    const made = { body: question.body, proofs: proofsOf(question, facts) };
    const known = before.get(question.id);
    const own = known?.proofsOfOwn(made, next) ?? null;
    const at = own && known ? known.current : versionFor(plan, question, known);
    plan.asked.push({ ...at, proofs: own ?? made.proofs });
  }
  for (const [key, known] of before) {
    if (present.has(key)) continue;
    const own = known.proofsOfOwn(null, next);
    if (own) plan.asked.push({ ...known.current, proofs: own });
    else plan.retired.push(known.current.questionId);
  }
  return plan;
}

/** The version that asks what the generator asks now: the one that is asked already, or a new one. */
function versionFor(plan: CoursePlan, question: GeneratedQuestion, known: KnownQuestion | undefined): At {
  if (known && !known.isAuthored && sameJson(known.body, question.body)) return known.current;
  const at = { questionId: known?.current.questionId ?? newId(), number: (known?.lastNumber ?? 0) + 1 };
  if (!known) plan.fresh.push({ ...at, key: question.id });
  plan.versions.push({ ...at, question });
  return at;
}

const proofsOf = ({ factIds }: GeneratedQuestion, facts: ReadonlyMap<string, Fact>): Proofs =>
  factIds.flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const { proof, place } = fact;
    return [{ start: proof.start, end: proof.end, place: { start: place.start, end: place.end } }];
  });

/** How many questions a text keeps, changes, adds and retires, of those that are asked. */
export interface TextChanges {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly retired: number;
}

/** What a plan does, in numbers. What its author dropped stays dropped and is not counted. */
export function changesOf({ asked, retired }: CoursePlan, before: ReadonlyMap<string, KnownQuestion>): TextChanges {
  const known = new Map([...before.values()].map((each) => [each.current.questionId, each]));
  const isAsked = (each: KnownQuestion | undefined) => each?.status === "published" || each?.status === "suggested";
  const after = asked.filter(({ questionId }) => known.get(questionId)?.status !== "dropped");
  const old = after.filter(({ questionId }) => isAsked(known.get(questionId)));
  const kept = old.filter(({ questionId, number }) => known.get(questionId)?.current.number === number).length;
  return {
    kept,
    changed: old.length - kept,
    added: after.length - old.length,
    retired: retired.filter((id) => isAsked(known.get(id))).length,
  };
}
