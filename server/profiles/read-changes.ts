import "server-only";
import { questionId } from "#core/base/schema.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import { claimTexts } from "#core/questions/claim-texts.ts";
import type { EarlierAnswer, WithdrawnQuestion } from "#core/questions/course.ts";
import { db } from "../db/client.ts";
import type { Actor } from "../http/context.ts";
import { body } from "./json-columns.ts";

/** The answers to the versions of a profile's published questions that are not asked now, by question. */
export async function readEarlierAnswers(profileId: string): Promise<ReadonlyMap<string, readonly EarlierAnswer[]>> {
  const rows = await db().question.findMany({
    where: { profileId, status: "published", versions: { some: { number: { gt: 1 } } } },
    select: { id: true, currentVersion: true, versions: { select: { number: true, body: true } } },
  });
  return new Map(
    rows.map(({ id, currentVersion, versions }) => [
      id,
      versions
        .filter(({ number }) => number !== currentVersion)
        .map((version) => ({ version: version.number, answer: claimTexts(body.parse(version.body)) })),
    ]),
  );
}

/** Questions of a profile that the person studies and that are not asked any more. */
export async function readWithdrawn(actor: Actor | null, profileId: string): Promise<WithdrawnQuestion[]> {
  if (!actor) return [];
  const rows = await db().question.findMany({
    where: {
      profileId,
      status: { in: ["retired", "dropped"] },
      cardStates: { some: { userId: actor.userId, isActive: true } },
    },
    select: { id: true, status: true, currentVersion: true, versions: { select: { number: true, body: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, status, currentVersion, versions }): WithdrawnQuestion[] => {
    const current = versions.find(({ number }) => number === currentVersion);
    if (!current) return [];
    const asked = body.parse(current.body);
    const why = status === "dropped" ? "dropped" : "retired";
    return [{ id: questionId.parse(id), stem: asked.stem, answer: keyTexts(asked), why }];
  });
}
