import "server-only";
import { z } from "zod";
import { profileId, questionId } from "#core/base/schema.ts";
import type { Course, CourseQuestion } from "#core/questions/course.ts";
import { readPassage } from "#core/text/passage.ts";
import type { TextDocument } from "#core/text/block.ts";
import { db } from "../db/client.ts";
import { inParts } from "../db/in-parts.ts";
import type { Actor } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { body, proofs } from "./json-columns.ts";
import { readEarlierAnswers, readWithdrawn } from "./read-changes.ts";
import { documentOf } from "./read-document.ts";
import { visibleTo } from "./visible.ts";

export const slug = z.string().min(1).max(80);

/** The published questions of a profile, each with its passages. */
export async function getCourse(actor: Actor | null, slug: string): Promise<Course> {
  const profile = await db().profile.findFirst({ where: { slug, AND: visibleTo(actor) } });
  if (!profile) throw new Refusal("not-found", "There is no such text, or it is not yours to see.");
  const rows = await db().$transaction([
    db().question.findMany({
      where: { profileId: profile.id, status: "published" },
      select: { id: true, currentVersion: true },
    }),
  ]);
  const wanted = rows[0].map(({ id, currentVersion }) => ({ questionId: id, number: currentVersion }));
  const [questions, earlier, withdrawn] = await Promise.all([
    readQuestions(wanted, { profileId: profile.id, number: profile.currentVersion }),
    readEarlierAnswers(profile.id),
    readWithdrawn(actor, profile.id),
  ]);
  return {
    profile: { id: profileId.parse(profile.id), slug, title: profile.title },
    revision: profile.revision,
    questions: questions.map((question) => {
      const answers = earlier.get(question.id);
      return answers ? { ...question, earlier: answers } : question;
    }),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
}

/** Versions of questions, in this order, with their passages where `at`, or else the last text that had them, has them. */
export async function readQuestions(
  wanted: readonly { questionId: string; number: number }[],
  at: { profileId: string; number: number } | null,
): Promise<CourseQuestion[]> {
  const byKey = new Map<string, StoredVersion>();
  for (const part of inParts(wanted))
    for (const version of await storedVersions(part)) byKey.set(`${version.questionId} ${version.number}`, version);
  const questions = wanted.map(async ({ questionId: id, number }): Promise<CourseQuestion[]> => {
    const version = byKey.get(`${id} ${number}`);
    const place = version?.places.find(({ profileVersion }) => profileVersion === at?.number) ?? version?.places[0];
    if (!version || !place) return [];
    const document = await documentOf(place.profileId, place.profileVersion);
    const { topic, factKeys, importance } = version;
    return [
      {
        id: questionId.parse(id),
        version: number,
        body: body.parse(version.body),
        topic,
        factKeys,
        importance,
        passages: passagesOf(document, place.proofs),
      },
    ];
  });
  return (await Promise.all(questions)).flat();
}

type StoredVersion = Awaited<ReturnType<typeof storedVersions>>[number];

const storedVersions = (wanted: readonly { questionId: string; number: number }[]) =>
  db().questionVersion.findMany({
    where: { OR: wanted.map(({ questionId, number }) => ({ questionId, number })) },
    include: { places: { orderBy: { profileVersion: "desc" } } },
  });

const passagesOf = (document: TextDocument, stored: unknown) =>
  proofs.parse(stored).flatMap(({ place, ...proof }) => readPassage(document, proof, place) ?? []);
