import { v7 } from "uuid";
import type { AttemptId } from "#core/base/ids.ts";
import { instant } from "#core/base/instant.ts";
import type { Course } from "#core/questions/course.ts";
import type { Blueprint } from "#core/quiz/schema.ts";
import { selectQuestions } from "#core/quiz/select.ts";
import { beginAttempt } from "../store/attempts.ts";
import { findCourse } from "../store/courses.ts";

/** What came of beginning a quiz on the device. */
export type BegunQuiz =
  | { readonly status: "begun"; readonly id: AttemptId }
  /** An exam's page must not have the keys, so only the server can begin one. */
  | { readonly status: "exam" }
  /** The text is not kept on this device. */
  | { readonly status: "no-text" }
  | { readonly status: "no-questions" };

const COUNT = 10;
const MOST = 100;

/** Begins the practice that a form asks for, by the text that the device keeps; the server is told of it later. */
export async function beginQuiz(form: FormData): Promise<BegunQuiz> {
  if (form.get("mode") === "exam") return { status: "exam" };
  const slug = textOf(form, "profile");
  const course = await findCourse(slug);
  if (!course) return { status: "no-text" };
  const id = v7() as AttemptId;
  const blueprint = blueprintOf(form, course, id);
  const wanted = new Set(form.getAll("questionIds"));
  const pool = wanted.size > 0 ? course.questions.filter((question) => wanted.has(question.id)) : course.questions;
  const plan = selectQuestions(pool, blueprint);
  if (plan.length === 0) return { status: "no-questions" };
  const asked = new Set(plan.map(({ questionId }) => questionId));
  const { title } = course.profile;
  await beginAttempt(
    {
      id,
      profile: { slug, title },
      attempt: { mode: "practice", plan, answers: [], isSubmitted: false },
      conceals: false,
      questions: course.questions.filter((question) => asked.has(question.id)),
    },
    { id, profile: slug, blueprint, plan, startedAt: instant(Date.now()) },
  );
  return { status: "begun", id };
}

function blueprintOf(form: FormData, { questions }: Course, seed: string): Blueprint {
  const count = Number(textOf(form, "count") || COUNT);
  const [topics, kinds] = [new Set(form.getAll("topics")), new Set(form.getAll("kinds"))];
  const isKind = (kind: Blueprint["kinds"][number]) => kinds.has(kind);
  return {
    mode: "practice",
    count: Number.isInteger(count) ? Math.min(Math.max(1, count), MOST) : COUNT,
    topics: [...new Set(questions.map(({ topic }) => topic))].filter((topic) => topics.has(topic)),
    kinds: [...new Set(questions.map(({ body }) => body.type))].filter(isKind),
    seed,
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
