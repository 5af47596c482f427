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
    for (const version of await versionsPlaced(part, at?.number ?? null))
      byKey.set(`${version.questionId} ${version.number}`, version);
  const questions = wanted.map(async ({ questionId: id, number }): Promise<CourseQuestion[]> => {
    const version = byKey.get(`${id} ${number}`);
    const place = version?.places[0];
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

type Wanted = readonly { readonly questionId: string; readonly number: number }[];

/** Each with its places: the one in that text, or where it has none there, all. */
async function versionsPlaced(wanted: Wanted, profileVersion: number | null): Promise<StoredVersion[]> {
  const versions = await storedVersions(wanted, profileVersion);
  const elsewhere = versions.filter(({ places }) => places.length === 0);
  if (profileVersion === null || elsewhere.length === 0) return versions;
  return [...versions, ...(await storedVersions(elsewhere, null))];
}

/** A text of many versions has a place in each for what stayed: those that nobody asked for are left there. */
const storedVersions = (wanted: Wanted, profileVersion: number | null) =>
  db().questionVersion.findMany({
    where: { OR: wanted.map(({ questionId, number }) => ({ questionId, number })) },
    include: {
      places: { orderBy: { profileVersion: "desc" }, ...(profileVersion !== null && { where: { profileVersion } }) },
    },
  });

const passagesOf = (document: TextDocument, stored: unknown) =>
  proofs.parse(stored).flatMap(({ place, ...proof }) => readPassage(document, proof, place) ?? []);
