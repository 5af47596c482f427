import "server-only";
import { z } from "zod";
import { attemptId } from "#core/base/schema.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { publicPart } from "#core/questions/public-part.ts";
import type { ServedAttempt } from "#core/quiz/served.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { readQuestions } from "../profiles/read-course.ts";
import { attemptOf, readAttemptRow, attemptSelect } from "./attempt-row.ts";

export const attemptRef = z.object({ id: attemptId });

/** An attempt to go on with or to look at; an open exam without its keys. */
export async function getAttempt({ actor }: Context, { id }: z.infer<typeof attemptRef>): Promise<ServedAttempt> {
  const { attempt, profile } = await attemptOf(db(), actor.userId, id);
  const wanted = attempt.plan.map(({ questionId, version }) => ({ questionId, number: version }));
  const questions = await readQuestions(wanted, null);
  const served = { id, profile: { slug: profile.slug, title: profile.title }, attempt };
  const conceals = attempt.mode === "exam" && !attempt.isSubmitted;
  if (!conceals) return { ...served, conceals, questions };
  return { ...served, conceals, questions: questions.map((question) => concealed(question, id)) };
}

const concealed = ({ id, version, body, topic }: CourseQuestion, seed: string) => ({
  id,
  version,
  asked: publicPart(body, `${seed} ${id}`),
  topic,
});

export interface AttemptEntry {
  readonly id: string;
  readonly title: string;
  readonly mode: "practice" | "exam";
  readonly answered: number;
  readonly questions: number;
  readonly isSubmitted: boolean;
}

/** The latest quizzes of a person, the newest first. */
export async function listAttempts({ actor }: Context): Promise<{ attempts: AttemptEntry[] }> {
  const rows = await db().attempt.findMany({
    where: { userId: actor.userId },
    orderBy: { startedAt: "desc" },
    take: 5,
    select: attemptSelect,
  });
  const attempts = rows.map((row): AttemptEntry => {
    const { attempt, profile } = readAttemptRow(row);
    return {
      id: row.id,
      title: profile.title,
      mode: attempt.mode,
      answered: attempt.answers.length,
      questions: attempt.plan.length,
      isSubmitted:
        attempt.isSubmitted || (attempt.mode === "practice" && attempt.answers.length >= attempt.plan.length),
    };
  });
  return { attempts };
}
