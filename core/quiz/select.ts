import { random, shuffled } from "../base/random.ts";
import type { CourseQuestion } from "../questions/course.ts";
import { disclosureOf, givesAway, type Disclosure } from "../questions/gives-away.ts";
import type { Kind } from "../questions/schema.ts";
import type { Blueprint, Plan } from "./schema.ts";

type Choosable = Pick<CourseQuestion, "id" | "version" | "body" | "topic" | "factKeys" | "importance">;

/** A guess is right every second time. */
const HIGHEST_SHARE_OF_STATEMENTS = 0.15;

/**
 * Chooses the questions of a quiz: one form of each fact, what matters first, kinds and topics mixed, none that gives
 * away another, and few that are true or false, unless nothing else is wanted. Fewer than asked for where the course has
 * no more; the same seed on the same questions gives the same quiz.
 */
export function selectQuestions(questions: readonly Choosable[], blueprint: Blueprint): Plan {
  const draw = random(`${blueprint.seed} selection`);
  const byId = [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = shuffled(byId, draw).filter((question) => isWanted(question, blueprint));
  let statements = wanted.every(isStatement) ? Infinity : Math.floor(blueprint.count * HIGHEST_SHARE_OF_STATEMENTS);
  let pool = entriesOf(wanted.filter((question) => statements > 0 || !isStatement(question)));
  const chosen: Choosable[] = [];
  while (chosen.length < blueprint.count) {
    const next = nextOf(pool, chosen);
    if (!next) break;
    chosen.push(next.question);
    if (isStatement(next.question)) statements--;
    pool = pool.filter((entry) => !clashes(entry, next) && (statements > 0 || !isStatement(entry.question)));
  }
  return withEasyStart(shuffled(chosen, draw)).map(({ id, version }) => ({ questionId: id, version }));
}

interface Entry {
  readonly question: Choosable;
  readonly disclosure: Disclosure;
  /** The share of other questions that could not be asked beside it. */
  readonly price: number;
}

/** So many are enough to know what a question shuts out, however many there are. */
const SAMPLE = 150;

function entriesOf(questions: readonly Choosable[]): Entry[] {
  const disclosed = questions.map((question) => ({ question, disclosure: disclosureOf(question.body), price: 0 }));
  const sample = disclosed.slice(0, SAMPLE);
  return disclosed.map((entry) => ({
    ...entry,
    price: sample.filter((other) => other !== entry && clashes(entry, other)).length / Math.max(1, sample.length),
  }));
}

const isStatement = ({ body }: Choosable): boolean => body.type === "true-false";

/** Whether two questions ask one fact, or one gives away the other. */
const clashes = (a: Entry, b: Entry): boolean =>
  a.question.factKeys.some((key) => b.question.factKeys.includes(key)) ||
  givesAway(a.disclosure, b.disclosure) ||
  givesAway(b.disclosure, a.disclosure);

/** A quiz opens with a question that one tap answers, where it has one. */
function withEasyStart(questions: readonly Choosable[]): Choosable[] {
  const first = questions.find(({ body }) => body.type === "multiple-choice" || body.type === "true-false");
  return first ? [first, ...questions.filter((other) => other !== first)] : [...questions];
}

const isWanted = ({ topic, body }: Choosable, { topics, kinds }: Blueprint): boolean =>
  (topics.length === 0 || topics.includes(topic)) && (kinds.length === 0 || kinds.includes(body.type));

function nextOf(pool: readonly Entry[], chosen: readonly Choosable[]): Entry | undefined {
  const countKind = (kind: Kind) => chosen.filter(({ body }) => body.type === kind).length;
  const countTopic = (topic: string) => chosen.filter((other) => other.topic === topic).length;
  const cost = ({ question: { body, topic, importance }, price }: Entry) =>
    countKind(body.type) * 2 + countTopic(topic) - importance * 1.5 + price * 10;
  return pool.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || cost(entry) < cost(best) ? entry : best),
    undefined,
  );
}
