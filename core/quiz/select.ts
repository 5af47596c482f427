import { random, shuffled } from "../base/random.ts";
import { keyTexts } from "../questions/answer-texts.ts";
import type { CourseQuestion } from "../questions/course.ts";
import type { Kind } from "../questions/schema.ts";
import type { Blueprint, Plan } from "./schema.ts";

type Choosable = Pick<CourseQuestion, "id" | "version" | "body" | "topic" | "factKeys" | "importance">;

/** Shorter keys, such as “8”, stand in many stems by chance. */
const TELLING = 4;

/**
 * Chooses the questions of a quiz: one form of each fact, what matters first, kinds and topics mixed, and none that
 * gives away another as long as there is a choice. Fewer than asked for where the course has no more; the same seed on
 * the same questions gives the same quiz.
 */
export function selectQuestions(questions: readonly Choosable[], blueprint: Blueprint): Plan {
  const draw = random(`${blueprint.seed} selection`);
  const byId = [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pool = shuffled(byId, draw).filter((question) => isWanted(question, blueprint));
  const chosen: Choosable[] = [];
  while (chosen.length < blueprint.count) {
    const next = nextOf(pool, chosen);
    if (!next) break;
    chosen.push(next);
  }
  return withEasyStart(shuffled(chosen, draw)).map(({ id, version }) => ({ questionId: id, version }));
}

/** A quiz opens with a question that one tap answers, where it has one. */
function withEasyStart(questions: readonly Choosable[]): Choosable[] {
  const first = questions.find(({ body }) => body.type === "multiple-choice" || body.type === "true-false");
  return first ? [first, ...questions.filter((other) => other !== first)] : [...questions];
}

const isWanted = ({ topic, body }: Choosable, { topics, kinds }: Blueprint): boolean =>
  (topics.length === 0 || topics.includes(topic)) && (kinds.length === 0 || kinds.includes(body.type));

function nextOf(pool: readonly Choosable[], chosen: readonly Choosable[]): Choosable | undefined {
  const asked = new Set(chosen.flatMap(({ factKeys }) => factKeys));
  const free = pool.filter(({ factKeys }) => !factKeys.some((key) => asked.has(key)));
  const countKind = (kind: Kind) => chosen.filter(({ body }) => body.type === kind).length;
  const countTopic = (topic: string) => chosen.filter((other) => other.topic === topic).length;
  const cost = (question: Choosable) =>
    countKind(question.body.type) * 2 +
    countTopic(question.topic) -
    question.importance * 1.5 +
    (chosen.some((other) => tellsOn(other, question) || tellsOn(question, other)) ? 100 : 0);
  return free.reduce<Choosable | undefined>(
    (best, question) => (best === undefined || cost(question) < cost(best) ? question : best),
    undefined,
  );
}

/** Whether one question's stem has the other's answer in it. */
function tellsOn({ body: { stem } }: Choosable, { body }: Choosable): boolean {
  if (body.type === "true-false") return false;
  return keyTexts(body).some((key) => key.length >= TELLING && stem.includes(key));
}
